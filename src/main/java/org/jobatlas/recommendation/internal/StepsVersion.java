package org.jobatlas.recommendation.internal;

import java.util.List;
import java.util.function.Supplier;
import org.jobatlas.shared.ResourceDigest;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Names the code that makes a list, by a checksum of its compiled classes: no version number has to be raised by hand.
 */
@Component
class StepsVersion {

    private static final List<String> CLASSES = List.of(
            "classpath*:org/jobatlas/ranking/*.class",
            "classpath*:org/jobatlas/recommendation/internal/**/*.class",
            "classpath*:org/jobatlas/search/internal/**/*.class");

    /** Read when the first list is made rather than while the portal starts. */
    private final Supplier<String> value = SingletonSupplier.of(() -> ResourceDigest.of(CLASSES));

    String value() {
        return value.get();
    }
}

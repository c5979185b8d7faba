package org.jobatlas.recommendation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Names the code that makes a list, by a checksum of its compiled classes: nobody has to remember to raise a number. */
@Component
class StepsVersion {

    private static final List<String> CLASSES = List.of(
            "classpath*:org/jobatlas/ranking/*.class",
            "classpath*:org/jobatlas/recommendation/internal/**/*.class",
            "classpath*:org/jobatlas/search/internal/**/*.class");
    private static final int SHOWN = 8;

    /** Read when the first list is made rather than while the portal starts. */
    private final Supplier<String> value = SingletonSupplier.of(() -> of(CLASSES));

    String value() {
        return value.get();
    }

    /** The checksum of the classes that the patterns find. */
    static String of(Collection<String> patterns) {
        try {
            Map<String, Resource> byPlace = new TreeMap<>();
            for (String pattern : patterns) {
                for (Resource found : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    String place = found.getURL().getPath();
                    byPlace.put(place.substring(place.indexOf("org/jobatlas/")), found);
                }
            }
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Resource found : byPlace.values()) {
                try (InputStream in = found.getInputStream()) {
                    DigestUtils.updateDigest(digest, in);
                }
            }
            return Hex.encodeHexString(digest.digest()).substring(0, SHOWN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jobatlas.operation.internal;

import java.util.Optional;
import java.util.function.Function;
import org.jobatlas.operation.Finding;

/** A check from a function of its subject. */
record NamedCheck(String subject, Function<String, Optional<Finding>> sight) implements Check {

    @Override
    public Optional<Finding> look() {
        return sight.apply(subject);
    }
}

package org.jobatlas.shared;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** A bean that is there, for what asks whether it is. */
public record Provided<T>(T bean) implements ObjectProvider<T> {

    @Override
    public Stream<T> stream() {
        return Stream.of(bean);
    }
}

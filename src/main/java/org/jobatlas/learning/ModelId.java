package org.jobatlas.learning;

import java.util.UUID;

/** Identity of a trained model in the registry. */
public record ModelId(UUID value) {

    public static ModelId of(String text) {
        return new ModelId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

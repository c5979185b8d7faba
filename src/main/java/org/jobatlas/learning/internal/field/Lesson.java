package org.jobatlas.learning.internal.field;

import java.time.Instant;
import java.util.Locale;
import org.jobatlas.taxonomy.FieldExample;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text for the classifier: its field of work, or a field that it is not of.
 *
 * @param source whoever said so: a person or an employer; examples of one source are not independent
 * @param language of the text; null where it is not known
 */
record Lesson(
        String source, Instant at, Kind kind, @Nullable String language, FieldExample example) {

    /** Where it comes from, and what it counts beside the others. */
    enum Kind {
        /** Stated by the source of a posting. */
        POSTING(0.2),
        /** Chosen by its person. */
        RESUME(3),
        /** "Not my field", accepted. */
        ANSWER(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /** As it is counted and named in slices. */
        String key() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    Lesson weighing(double share) {
        return new Lesson(source, at, kind, language, example.weighing(example.weight() * share));
    }
}

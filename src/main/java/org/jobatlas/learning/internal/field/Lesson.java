package org.jobatlas.learning.internal.field;

import java.time.Instant;
import java.util.Locale;
import org.jobatlas.taxonomy.FieldExample;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text for the classifier: its field of work, or a field that it does not belong to.
 *
 * @param source the person or employer that labelled it; examples of one source are not independent
 * @param language language of the text; null where not known
 */
record Lesson(
        String source, Instant at, Kind kind, @Nullable String language, FieldExample example) {

    /** The origin of a label, and its weight. */
    enum Kind {
        /** Stated by the source of a posting. */
        POSTING(0.2),
        /** Chosen by the owner of the resume. */
        RESUME(3),
        /** An accepted answer "not my field". */
        ANSWER(1);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        double weight() {
            return weight;
        }

        /** The key in counts and slices. */
        String key() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    Lesson weighing(double share) {
        return new Lesson(source, at, kind, language, example.weighing(example.weight() * share));
    }
}

package org.jobatlas.evaluation.internal.input;

import java.time.Instant;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/**
 * One line of a corpus or of queries.
 *
 * @param id its {@code _id}
 * @param title empty where not given
 * @param text empty where not given
 * @param domain the field of work it was filed under
 * @param count how often it was chosen
 */
public record CorpusRecord(
        String id,
        Kind kind,
        String title,
        String text,
        @Nullable String employer,
        @Nullable Place place,
        @Nullable String domain,
        @Nullable Language language,
        @Nullable Double count,
        @Nullable Instant publishedAt) {

    /** What a record is. */
    public enum Kind {
        POSTING,
        TITLE,
        RESUME
    }

    /** Title and text, each on its own line; either may be missing. */
    public String whole() {
        if (title.isEmpty() || text.isEmpty()) {
            return title + text;
        }
        return title + "\n" + text;
    }

    CorpusRecord withText(String other) {
        return new CorpusRecord(id, kind, title, other, employer, place, domain, language, count, publishedAt);
    }
}

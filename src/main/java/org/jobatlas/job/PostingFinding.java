package org.jobatlas.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A problem of a posting that reduces its readers or applicants.
 *
 * @param about arguments of its message
 * @param mended the posting with the problem fixed; null where only a person can fix it
 * @param other another posting that is involved
 */
public record PostingFinding(
        Kind kind,
        List<String> about,
        @Nullable PostingEdit mended,
        @Nullable PostingId other) {

    /** The kind of problem. */
    public enum Kind {
        /** No title yet. */
        NO_TITLE,
        /** No description yet. */
        NO_DESCRIPTION,
        /** About: usual pay of similar postings, and how many state it; empty where too few do. */
        NO_PAY,
        /** About: the place that its text names. */
        NO_PLACE,
        /** About: the unknown place. */
        UNCLEAR_PLACE,
        /** About: the words, what to write instead, the source. */
        GENDERED,
        /** About: the words, what to write instead, the source. */
        CODED,
        /** About: the words, what to write instead, the source. */
        AGE,
        /** About: the words, what to write instead, the source. */
        UNLAWFUL,
        /** About: how many there are. */
        MANY_MUST_HAVES,
        /** About: the title of the other one. */
        DUPLICATE,
        NO_EMPLOYMENT_TYPE,
        NO_EXPIRY,
        /** About: a better one. */
        ODD_TITLE
    }

    public PostingFinding {
        about = List.copyOf(about);
    }

    /** A problem that only a person can fix. */
    public static PostingFinding of(Kind kind, String... about) {
        return new PostingFinding(kind, List.of(about), null, null);
    }

    /** A problem that can be fixed automatically. */
    public static PostingFinding of(Kind kind, PostingEdit mended, String... about) {
        return new PostingFinding(kind, List.of(about), mended, null);
    }

    public Optional<PostingEdit> mending() {
        return Optional.ofNullable(mended);
    }
}

package org.jobatlas.job;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something in a posting that costs it readers or applicants.
 *
 * @param about the words or numbers that it is about, as its sentence names them
 * @param mended the posting without it; null where only a person can mend it
 * @param other another posting that it is about
 */
public record PostingFinding(
        Kind kind,
        List<String> about,
        @Nullable PostingEdit mended,
        @Nullable PostingId other) {

    /** What is found. */
    public enum Kind {
        /** No title yet. */
        NO_TITLE,
        /** No description yet. */
        NO_DESCRIPTION,
        /** About: what similar postings pay, and how many of them say so; nothing where too few do. */
        NO_PAY,
        /** About: the place that its text names. */
        NO_PLACE,
        /** About: the place that nobody can find. */
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

    /** One that only a person can mend. */
    public static PostingFinding of(Kind kind, String... about) {
        return new PostingFinding(kind, List.of(about), null, null);
    }

    /** One that a click mends. */
    public static PostingFinding of(Kind kind, PostingEdit mended, String... about) {
        return new PostingFinding(kind, List.of(about), mended, null);
    }

    public Optional<PostingEdit> mending() {
        return Optional.ofNullable(mended);
    }
}

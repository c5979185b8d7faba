package org.jobatlas.feedback;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** What was shown, seen and said, counted by days in UTC; rejected answers do not count. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedbackFigures {

    /** From a day on, each day that has any. */
    List<Slice> days(LocalDate since);

    /** By what something was shown; the most shown first, positions and the dial in their order. */
    List<Slice> by(Dimension dimension, LocalDate since);

    /** Why answers were not relevant, the most frequent first. */
    List<Count> reasons(LocalDate since);

    /** Different postings that were shown. */
    long postings(LocalDate since);

    /** What several people searched for and did not find since a day, the most frequent first; what fewer asked for stays theirs. */
    List<EmptySearch> emptySearches(LocalDate since, int most);

    /** Words that found nothing, and how often; empty where only filters were set. */
    record EmptySearch(String words, long times) {}

    /** Writes every explicit answer since a day as CSV, with pseudonyms. */
    void csv(LocalDate since, OutputStream out);

    /** The same as Parquet. */
    byte[] parquet(LocalDate since);

    /** What figures can be compared by. */
    enum Dimension {
        RANK,
        FIELD,
        LANGUAGE,
        MODEL,
        DIAL
    }

    /**
     * One value of a dimension.
     *
     * @param value the day, the position, a field of work …; the dial in tenths, -1 where there was none
     */
    record Slice(String value, long shown, long seen, long opened, long relevant, long notRelevant) {

        public long answers() {
            return relevant + notRelevant;
        }
    }

    /** How many answers there were for a reason. */
    record Count(Reason reason, long answers) {}
}

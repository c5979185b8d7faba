package org.jobatlas.feedback;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Statistics of impressions and answers, by days in UTC; rejected answers do not count. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedbackFigures {

    /** By day, without empty days. */
    List<Slice> days(LocalDate since);

    /** By a dimension; the most shown first, positions and the dial in their order. */
    List<Slice> by(Dimension dimension, LocalDate since);

    /** Why answers were not relevant, the most frequent first. */
    List<Count> reasons(LocalDate since);

    /** The number of distinct postings that were shown. */
    long postings(LocalDate since);

    /** Searches without hits by several people since a day, the most frequent first; rarer ones are never shown. */
    List<EmptySearch> emptySearches(LocalDate since, int most);

    /** Search words without hits, and how often; empty where only filters were set. */
    record EmptySearch(String words, long times) {}

    /** Writes every explicit answer since a day as CSV, with pseudonyms. */
    void csv(LocalDate since, OutputStream out);

    /** The same as Parquet. */
    byte[] parquet(LocalDate since);

    /** Dimensions of the statistics. */
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

    /** The number of answers for a reason. */
    record Count(Reason reason, long answers) {}
}

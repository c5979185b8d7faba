package org.jobatlas.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;

/** Judges explicit answers before they teach. Whoever judges never sees who a person is. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedbackReview {

    /** The newest first. */
    List<ReviewedAnswer> find(ReviewFilter filter, int offset, int limit);

    long count(ReviewFilter filter);

    /** The list an answer was given to, with all that was done with it; empty where it is forgotten. */
    Optional<LoggedList> list(ImpressionListId list);

    /** Lets these teach. */
    Decided accept(Collection<UUID> answers);

    /** Lets all that wait and fit teach, as far as they were given before a moment; what was judged stays as it was judged. */
    Decided acceptWaiting(ReviewFilter filter, Instant before);

    /**
     * Keeps these from teaching.
     *
     * @param reason in words, for those who look later
     */
    Decided reject(Collection<UUID> answers, String reason);

    /**
     * What was decided.
     *
     * @param count how many were changed
     * @param waited those of them that nobody had judged, which may be reopened without a judgement lost
     */
    record Decided(int count, List<UUID> waited) {

        public Decided {
            waited = List.copyOf(waited);
        }
    }

    /** Takes back what was decided of these. */
    int reopen(Collection<UUID> answers);

    /** What answers can be asked for by, as far as there are any. */
    Choices choices();

    /**
     * What there is.
     *
     * @param fields of work of postings
     * @param models that ranked lists, the latest first
     */
    record Choices(List<String> fields, List<String> models) {}

    /** Every answer that fits, at most as many as given, the newest first; for what is decided of all of them. */
    List<UUID> ids(ReviewFilter filter, int most);
}

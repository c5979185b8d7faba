package org.jobatlas.feedback;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;

/** Review of explicit answers before they are used for training. Reviewers never see who a person is. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface FeedbackReview {

    /** Newest first. */
    List<ReviewedAnswer> find(ReviewFilter filter, int offset, int limit);

    long count(ReviewFilter filter);

    /** The list that an answer belongs to, with all actions on it; empty where it was deleted. */
    Optional<LoggedList> list(ImpressionListId list);

    /** Accepts answers for training. */
    Decided accept(Collection<UUID> answers);

    /** Accepts all waiting answers that match, given before a moment; earlier decisions stay. */
    Decided acceptWaiting(ReviewFilter filter, Instant before);

    /**
     * Rejects answers.
     *
     * @param reason explanation for later readers
     */
    Decided reject(Collection<UUID> answers, String reason);

    /**
     * The result of a decision.
     *
     * @param count number of changed answers
     * @param waited those that were waiting before, which may be reopened without losing a decision
     */
    record Decided(int count, List<UUID> waited) {

        public Decided {
            waited = List.copyOf(waited);
        }
    }

    /** Reverts decisions. */
    int reopen(Collection<UUID> answers);

    /** The values that answers can be filtered by. */
    Choices choices();

    /**
     * Available filter values.
     *
     * @param fields fields of work of postings
     * @param models ranking models, latest first
     */
    record Choices(List<String> fields, List<String> models) {}

    /** Ids of matching answers up to a maximum, newest first, for a decision on all of them. */
    List<UUID> ids(ReviewFilter filter, int most);
}

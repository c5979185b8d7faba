package org.jobatlas.feedback;

import java.util.Collection;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * Records lists that were shown and actions on them. Visitors without an account may answer too; their records are
 * deleted when the session ends.
 */
public interface Feedback {

    /** Stores a list that is about to be shown. */
    void recordShown(ShownList list);

    /**
     * Queues a list that needs no answers, such as a page of hits, for storing with others; does not block. When the
     * queue is full, lists are dropped and counted.
     */
    void recordLater(ShownList list);

    /**
     * Records an action on an item of one's own list; {@code AccessDeniedException} for somebody else's list, {@code
     * IllegalArgumentException} for a posting that is not in it. A repetition of the latest record of the item, such as
     * a double click, is recorded once.
     *
     * @param reason only with {@link InteractionKind#NOT_RELEVANT}
     */
    void record(ImpressionListId list, PostingId posting, InteractionKind kind, @Nullable Reason reason);

    /** Deletes lists of a visitor without an account, and all actions on them; for anybody who knows their ids. */
    void forget(Collection<ImpressionListId> lists);

    /**
     * Postings that are never recommended again to the current person: dismissed, applied for or answered not relevant.
     */
    Set<PostingId> excluded();

    /** Postings that the current person answered relevant and did not take back. */
    Set<PostingId> relevant();

    /** Allows a posting to be recommended again, whatever was answered; for seekers. */
    void restore(PostingId posting);

    int MOST_BLOCKED = 1_000;

    /** Names of employers that the current person blocked. */
    Set<String> blockedEmployers();

    /** At most {@value #MOST_BLOCKED} for one person; what is more is not blocked. */
    void blockEmployer(String employer, boolean blocked);
}

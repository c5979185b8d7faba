package org.jobatlas.feedback;

import java.util.Collection;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * What was shown and what was done with it. A visitor without an account may answer too; what a visitor did is deleted when the
 * session ends.
 */
public interface Feedback {

    /** Stores a list that is about to be shown to whoever asks. */
    void recordShown(ShownList list);

    /**
     * Takes note of a list that nobody answers as a list, such as a page of hits, and stores it a little later with others; whoever asks
     * does not wait. Where more come than can be stored, some are lost, and counted.
     */
    void recordLater(ShownList list);

    /**
     * Records what was done with an item of a list of one's own; {@code AccessDeniedException} for somebody else's list,
     * {@code IllegalArgumentException} for a posting that is not in it. What repeats the latest record of the same item, such as a
     * double click, is recorded once.
     *
     * @param reason only with {@link InteractionKind#NOT_RELEVANT}
     */
    void record(ImpressionListId list, PostingId posting, InteractionKind kind, @Nullable Reason reason);

    /** Deletes lists of a visitor without an account, and all that was done with them; for anybody who knows their ids. */
    void forget(Collection<ImpressionListId> lists);

    /** Postings never to be recommended again to whoever asks: dismissed, applied or answered not relevant. */
    Set<PostingId> excluded();

    /** Postings that whoever asks answered relevant, unless the answer was taken back. */
    Set<PostingId> relevant();

    /** Lets a posting be recommended again to the asking seeker, whatever was answered; for seekers. */
    void restore(PostingId posting);

    /** Employers (by name) blocked by whoever asks. */
    Set<String> blockedEmployers();

    void blockEmployer(String employer, boolean blocked);
}

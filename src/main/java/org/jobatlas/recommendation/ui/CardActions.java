package org.jobatlas.recommendation.ui;

import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;

/** What a person can answer to a card. */
interface CardActions {

    void opened(PostingId posting);

    void applied(PostingId posting);

    void saved(PostingId posting, boolean saved);

    /** Relevant, or no longer. */
    void relevant(PostingSummary posting, boolean relevant);

    void notRelevant(PostingSummary posting, Reason reason);

    void dismiss(PostingSummary posting);

    void block(PostingSummary posting, String employer);

    /** What the card shows of earlier answers. */
    State state(PostingSummary posting);

    /**
     * Earlier answers.
     *
     * @param relevant whether it was answered relevant
     * @param canSave whether whoever looks may save at all
     */
    record State(boolean relevant, boolean canSave, boolean saved) {}
}

package org.jobatlas.recommendation.ui;

import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jspecify.annotations.Nullable;

/** What a person can answer to a card. */
interface CardActions {

    void opened(PostingSummary posting);

    void applied(PostingSummary posting);

    void saved(PostingSummary posting, boolean saved);

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
     * @param applyUrl where to apply
     */
    record State(
            boolean relevant,
            boolean canSave,
            boolean saved,
            @Nullable String applyUrl) {}
}

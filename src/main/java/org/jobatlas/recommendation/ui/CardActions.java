package org.jobatlas.recommendation.ui;

import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingSummary;
import org.jspecify.annotations.Nullable;

/** What a person can answer to a card. */
interface CardActions {

    void opened(PostingSummary posting);

    void applied(PostingSummary posting);

    void saved(PostingSummary posting, boolean saved);

    void relevant(PostingSummary posting);

    void notRelevant(PostingSummary posting, Reason reason);

    void withdrawAnswer(PostingSummary posting);

    void dismiss(PostingSummary posting);

    void block(PostingSummary posting, String employer);

    /** What the card shows of earlier answers. */
    State state(PostingSummary posting);

    /**
     * Earlier answers.
     *
     * @param answered whether relevant (true), not relevant (false) or not answered (null)
     * @param canSave whether whoever looks may save at all
     * @param applyUrl where to apply
     */
    record State(
            @Nullable Boolean answered,
            boolean canSave,
            boolean saved,
            @Nullable String applyUrl) {}
}

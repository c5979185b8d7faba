package org.jobatlas.recommendation.ui;

import java.util.List;
import java.util.Set;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.recommendation.RecommendationList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records what a person answers to the list that is on the page. */
@Component
class MatchAnswers {

    private final Feedback feedback;
    private final ObjectProvider<SavedPostings> savedPostings;

    MatchAnswers(Feedback feedback, ObjectProvider<SavedPostings> savedPostings) {
        this.feedback = feedback;
        this.savedPostings = savedPostings;
    }

    void record(@Nullable RecommendationList list, PostingId posting, InteractionKind kind) {
        record(list, posting, kind, null);
    }

    void notRelevant(@Nullable RecommendationList list, PostingId posting, Reason reason) {
        record(list, posting, InteractionKind.NOT_RELEVANT, reason);
    }

    void block(String employer, boolean blocked) {
        feedback.blockEmployer(employer, blocked);
    }

    Set<PostingId> relevant() {
        return feedback.relevant();
    }

    boolean canSave() {
        SavedPostings saved = savedPostings.getIfAvailable();
        return saved != null && saved.available();
    }

    List<PostingId> saved() {
        SavedPostings saved = savedPostings.getIfAvailable();
        return saved == null ? List.of() : saved.list();
    }

    private void record(
            @Nullable RecommendationList list, PostingId posting, InteractionKind kind, @Nullable Reason reason) {
        if (list != null) {
            feedback.record(list.id(), posting, kind, reason);
        }
    }
}

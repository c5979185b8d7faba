package org.jobatlas.recommendation.ui.resume;

import java.util.List;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.springframework.stereotype.Component;

/** What a seeker does not want to be shown, and letting it come back. */
@Component
class LeavingOut {

    private final Feedback feedback;
    private final PostingCatalogue catalogue;

    LeavingOut(Feedback feedback, PostingCatalogue catalogue) {
        this.feedback = feedback;
        this.catalogue = catalogue;
    }

    /** Those that are still open. */
    List<PostingDetails> postings() {
        return catalogue.findPublished(feedback.excluded());
    }

    List<String> employers() {
        return feedback.blockedEmployers().stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    void bringBack(PostingId posting) {
        feedback.restore(posting);
    }

    void unblock(String employer) {
        feedback.blockEmployer(employer, false);
    }
}

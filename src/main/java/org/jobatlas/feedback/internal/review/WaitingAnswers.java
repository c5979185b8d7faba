package org.jobatlas.feedback.internal.review;

import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.shared.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers that wait for review. */
@Component
@Order(20)
class WaitingAnswers implements Decisions {

    private final FeedbackReview review;

    WaitingAnswers(FeedbackReview review) {
        this.review = review;
    }

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public long waiting() {
        return review.count(ReviewFilter.WAITING);
    }

    @Override
    public String address() {
        return "admin/feedback";
    }
}

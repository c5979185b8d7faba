package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.LoggedList.Interaction;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.ReviewedAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AcceptedFeedbackIT extends ShownToSeeker {

    @Autowired
    private ConsentsOfTest consents;

    private List<AcceptedList> accepted(Instant since, Instant until) {
        List<AcceptedList> all = new ArrayList<>();
        FeedbackData.asSystem();
        log.readAccepted(since, until, all::add);
        return all;
    }

    private AcceptedList accepted() {
        return accepted(Instant.EPOCH, Instant.MAX).getFirst();
    }

    @Test
    void anAnswerTeachesOnlyAfterItWasAcceptedAndNoMoreAfterItWasRejected() {
        answer(first, InteractionKind.NOT_RELEVANT, Reason.WRONG_FIELD);
        assertThat(accepted().list().answers()).isEmpty();
        List<ReviewedAnswer> waiting = review.find(ReviewFilter.WAITING, 0, 10);
        assertThat(waiting).hasSize(1);
        assertThat(review.accept(List.of(waiting.getFirst().id())).count()).isEqualTo(1);
        assertThat(accepted().list().answers()).extracting(Interaction::rank).containsExactly(1);
        review.reject(List.of(waiting.getFirst().id()), "clicked at random");
        assertThat(accepted().list().answers()).isEmpty();
        assertThat(review.find(ReviewFilter.ALL, 0, 10).getFirst().judgement()).satisfies(judgement -> {
            assertThat(judgement.state()).isEqualTo(ReviewState.REJECTED);
            assertThat(judgement.reason()).isEqualTo("clicked at random");
            assertThat(judgement.at()).isEqualTo(clock.instant());
        });
    }

    @Test
    void whatIsTrueOfThePostingIsToldAtOnceSoThatItLeavesTheListUnlessItIsRejected() {
        answer(first, InteractionKind.NOT_RELEVANT, Reason.EXPIRED);
        answer(second, InteractionKind.NOT_RELEVANT, Reason.ALREADY_APPLIED);
        assertThat(accepted().list().answers())
                .extracting(Interaction::reason)
                .containsExactly(Reason.EXPIRED, Reason.ALREADY_APPLIED);
        review.reject(review.ids(ReviewFilter.WAITING, 10), "careless");
        assertThat(accepted().list().answers()).isEmpty();
    }

    @Test
    void whatWasDoneWithoutAnAnswerTeachesWithoutReview() {
        answer(first, InteractionKind.OPENED, null);
        answer(first, InteractionKind.DISMISSED, null);
        assertThat(accepted().list().answers())
                .extracting(Interaction::kind)
                .containsExactly(InteractionKind.OPENED, InteractionKind.DISMISSED);
    }

    @Test
    void itIsSaidWhetherThePersonAllowsTraining() {
        assertThat(accepted().consented()).isFalse();
        consents.give(seeker, true);
        assertThat(accepted().consented()).isTrue();
        consents.give(seeker, false);
        assertThat(accepted().consented()).isFalse();
    }

    @Test
    void onlyListsOfTheAskedTimeAreRead() {
        Instant shown = clock.instant();
        assertThat(accepted(shown, shown.plusSeconds(1))).hasSize(1);
        assertThat(accepted(shown.minusSeconds(1), shown)).isEmpty();
        assertThat(accepted(shown.plusSeconds(1), Instant.MAX)).isEmpty();
    }
}

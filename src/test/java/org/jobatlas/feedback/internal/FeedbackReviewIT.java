package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Sign;
import org.jobatlas.feedback.internal.review.AbuseSigns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class FeedbackReviewIT extends ShownToSeeker {

    @Autowired
    private AbuseSigns abuse;

    @Test
    void answersAreKeptByListAndPositionAndNoneOverwritesAnother() {
        answer(second, InteractionKind.RELEVANT, null);
        answer(second, InteractionKind.NOT_RELEVANT, Reason.TOO_FAR);
        ShownList again = FeedbackData.list(second, first);
        feedback.recordShown(again);
        clock.advance(Duration.ofSeconds(1));
        feedback.record(again.id(), second, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        assertThat(review.find(ReviewFilter.ALL, 0, 10))
                .extracting(
                        answer -> answer.position().list(),
                        answer -> answer.position().rank(),
                        ReviewedAnswer::kind)
                .containsExactly(
                        tuple(again.id(), 1, InteractionKind.RELEVANT),
                        tuple(list.id(), 2, InteractionKind.NOT_RELEVANT),
                        tuple(list.id(), 2, InteractionKind.RELEVANT));
    }

    @Test
    void theQueueIsFilteredByEverythingItShows() {
        answer(first, InteractionKind.NOT_RELEVANT, Reason.PAY);
        answer(second, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        ReviewedAnswer pay = review.find(ReviewFilter.ALL, 1, 10).getFirst();
        assertThat(pay.title()).isEqualTo("Nurse");
        assertThat(pay.person()).matches("[0-9A-F]{8}").isNotEqualTo(seeker.toString());
        ReviewFilter exact = new ReviewFilter(
                ReviewState.PENDING,
                InteractionKind.NOT_RELEVANT,
                Reason.PAY,
                "health",
                " exeter",
                pay.person(),
                "linear-1",
                pay.at(),
                pay.at().plusSeconds(1),
                false);
        assertThat(review.find(exact, 0, 10)).containsExactly(pay);
        assertThat(review.count(exact)).isEqualTo(1);
        assertThat(review.count(new ReviewFilter(null, null, null, "law", null, null, null, null, null, false)))
                .isZero();
    }

    @Test
    void theListStandsAsItWasShown() {
        answer(first, InteractionKind.OPENED, null);
        FeedbackData.asSystem();
        assertThat(review.list(list.id()).orElseThrow()).satisfies(shown -> {
            assertThat(shown.items()).hasSize(2);
            assertThat(shown.origin().fields()).containsExactly("health");
            assertThat(shown.answers()).hasSize(1);
        });
    }

    @Test
    void whatWasSaidOutlivesThePostingAndNotThePerson() {
        answer(first, InteractionKind.RELEVANT, null);
        database.sql("delete from posting where id = ?").param(first.value()).update();
        FeedbackData.asSystem();
        assertThat(review.find(ReviewFilter.ALL, 0, 10)).hasSize(1);
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        assertThat(review.find(ReviewFilter.ALL, 0, 10)).isEmpty();
        assertThat(review.list(list.id())).isEmpty();
    }

    private ReviewState state(int newest) {
        return review.find(ReviewFilter.ALL, newest, 1).getFirst().judgement().state();
    }

    @Test
    void acceptingAllAndTakingItBackLeavesEarlierJudgementsAlone() {
        answer(first, InteractionKind.NOT_RELEVANT, Reason.PAY);
        FeedbackData.asSystem();
        review.reject(review.ids(ReviewFilter.WAITING, 10), "careless");
        FeedbackData.as(seeker, "ROLE_SEEKER");
        answer(second, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        FeedbackReview.Decided all =
                review.acceptWaiting(ReviewFilter.ALL, clock.instant().plusSeconds(1));
        assertThat(all.count()).isEqualTo(1);
        assertThat(state(0)).isEqualTo(ReviewState.ACCEPTED);
        assertThat(state(1)).isEqualTo(ReviewState.REJECTED);
        review.reopen(all.waited());
        assertThat(state(0)).isEqualTo(ReviewState.PENDING);
        assertThat(review.find(ReviewFilter.ALL, 1, 1).getFirst().judgement()).satisfies(judgement -> {
            assertThat(judgement.state()).isEqualTo(ReviewState.REJECTED);
            assertThat(judgement.reason()).isEqualTo("careless");
        });
        assertThat(review.acceptWaiting(
                                ReviewFilter.ALL.with(ReviewState.REJECTED),
                                clock.instant().plusSeconds(1))
                        .count())
                .isZero();
    }

    @Test
    void whatCameAfterThePageWasShownIsNotAcceptedUnseen() {
        answer(first, InteractionKind.RELEVANT, null);
        clock.advance(Duration.ofSeconds(1));
        Instant shown = clock.instant();
        answer(second, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        assertThat(review.acceptWaiting(ReviewFilter.WAITING, shown).count()).isEqualTo(1);
        assertThat(state(0)).isEqualTo(ReviewState.PENDING);
        assertThat(state(1)).isEqualTo(ReviewState.ACCEPTED);
    }

    @Test
    void whatIsJudgedAnewIsNotAmongWhatMayBeReopened() {
        answer(first, InteractionKind.RELEVANT, null);
        answer(second, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        List<UUID> both = review.ids(ReviewFilter.ALL, 10);
        review.reject(both.subList(0, 1), "abuse");
        FeedbackReview.Decided decided = review.accept(both);
        assertThat(decided.count()).isEqualTo(2);
        assertThat(decided.waited()).containsExactly(both.get(1));
    }

    @Test
    void aSignStaysWhenWhatItWasSeenByIsOutOfSight() {
        answer(first, InteractionKind.RELEVANT, null);
        clock.advance(Duration.ofHours(47));
        answer(first, InteractionKind.NOT_RELEVANT, Reason.PAY);
        FeedbackData.asSystem();
        abuse.mark();
        assertThat(review.find(ReviewFilter.ALL, 0, 2))
                .allSatisfy(answer -> assertThat(answer.signs()).containsExactly(Sign.CONTRADICTION));
        clock.advance(Duration.ofHours(2));
        abuse.mark();
        assertThat(review.find(ReviewFilter.ALL, 0, 2))
                .allSatisfy(answer -> assertThat(answer.signs()).containsExactly(Sign.CONTRADICTION));
    }

    @Test
    void whomATrainingSetAsideIsSeenByWhoeverReviews() {
        answer(first, InteractionKind.RELEVANT, null);
        FeedbackData.asSystem();
        log.signContrary(List.of(seeker.value()), clock.instant().plusSeconds(1));
        assertThat(review.find(ReviewFilter.ALL, 0, 1).getFirst().signs()).isEmpty();
        log.signContrary(List.of(UUID.randomUUID()), Instant.EPOCH);
        assertThat(review.find(ReviewFilter.ALL, 0, 1).getFirst().signs()).isEmpty();
        log.signContrary(List.of(seeker.value()), Instant.EPOCH);
        abuse.mark();
        assertThat(review.find(ReviewFilter.ALL, 0, 1).getFirst().signs()).contains(Sign.CONTRARY);
    }

    @Test
    void onlyAdministratorsReview() {
        assertThatThrownBy(() -> review.find(ReviewFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.accept(List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review.list(list.id())).isInstanceOf(AccessDeniedException.class);
    }
}

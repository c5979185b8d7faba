package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.LoggedList.Answer;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = FeedbackSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            WithoutVaadin.SETTING,
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class AcceptedFeedbackIT {

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackReview review;

    @Autowired
    private FeedbackLog log;

    @Autowired
    private ConsentsOfTest consents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AdjustableClock clock;

    @SuppressWarnings("NullAway.Init")
    private AccountId seeker;

    @SuppressWarnings("NullAway.Init")
    private PostingId first;

    @SuppressWarnings("NullAway.Init")
    private PostingId second;

    @SuppressWarnings("NullAway.Init")
    private ShownList list;

    @BeforeEach
    void aSeekerIsShownTwoPostings() {
        database.sql("delete from impression_list").update();
        seeker = FeedbackData.account(database);
        first = FeedbackData.posting(database, "Nurse");
        second = FeedbackData.posting(database, "Midwife");
        list = FeedbackData.list(first, second);
        FeedbackData.as(seeker, "ROLE_SEEKER");
        feedback.recordShown(list);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private void answer(PostingId posting, InteractionKind kind, @Nullable Reason reason) {
        clock.advance(Duration.ofSeconds(1));
        feedback.record(list.id(), posting, kind, reason);
    }

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
        assertThat(accepted().list().answers()).extracting(Answer::rank).containsExactly(1);
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
                .extracting(Answer::reason)
                .containsExactly(Reason.EXPIRED, Reason.ALREADY_APPLIED);
        review.reject(review.ids(ReviewFilter.WAITING, 10), "careless");
        assertThat(accepted().list().answers()).isEmpty();
    }

    @Test
    void whatWasDoneWithoutAnAnswerTeachesWithoutReview() {
        answer(first, InteractionKind.OPENED, null);
        answer(first, InteractionKind.DISMISSED, null);
        assertThat(accepted().list().answers())
                .extracting(Answer::kind)
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

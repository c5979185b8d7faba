package org.jobatlas.feedback.internal;

import java.time.Duration;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A seeker who was shown a list of two postings. */
@DatabaseTest(classes = FeedbackSlice.class)
abstract class ShownToSeeker {

    @Autowired
    Feedback feedback;

    @Autowired
    FeedbackReview review;

    @Autowired
    FeedbackLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    AdjustableClock clock;

    @SuppressWarnings("NullAway.Init")
    AccountId seeker;

    @SuppressWarnings("NullAway.Init")
    PostingId first;

    @SuppressWarnings("NullAway.Init")
    PostingId second;

    @SuppressWarnings("NullAway.Init")
    ShownList list;

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

    final void answer(PostingId posting, InteractionKind kind, @Nullable Reason reason) {
        clock.advance(Duration.ofSeconds(1));
        feedback.record(list.id(), posting, kind, reason);
    }
}

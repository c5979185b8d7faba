package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No row of what was done is left of a list that is gone, though none refers to its list by a foreign key. */
@DatabaseTest(classes = FeedbackSlice.class)
class ForgottenListsIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @Autowired
    private Feedback feedback;

    @Autowired
    private FeedbackEvents events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    private ShownList seen(AccountId seeker) {
        ShownList list = FeedbackData.list(FeedbackData.posting(database, "Nurse"));
        FeedbackData.as(seeker, "ROLE_SEEKER");
        feedback.recordShown(list);
        tell(list);
        return list;
    }

    private void tell(ShownList list) {
        events.add(List.of(new FeedbackEvent(UUID.randomUUID(), list.id(), 1, InteractionKind.SEEN, 1_500)));
    }

    private int rows(ShownList list) {
        return database.sql("select count(*) from interaction where list_id = ?")
                .param(list.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void whatWasDoneGoesWithItsListAndWithItsPerson() {
        AccountId seeker = FeedbackData.account(database);
        ShownList one = seen(seeker);
        ShownList other = seen(seeker);
        assertThat(rows(one)).isEqualTo(1);
        database.sql("delete from impression_list where id = ?")
                .param(one.id().value())
                .update();
        assertThat(rows(one)).isZero();
        assertThat(rows(other)).isEqualTo(1);
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        assertThat(rows(other)).isZero();
    }

    @Test
    void whatIsToldWhileItsListGoesIsNotLeftBehind() throws InterruptedException {
        AccountId seeker = FeedbackData.account(database);
        ShownList list = seen(seeker);
        Thread[] teller = new Thread[1];
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            database.sql("delete from impression_list where id = ?")
                    .param(list.id().value())
                    .update();
            teller[0] = Thread.ofPlatform().start(() -> {
                FeedbackData.as(seeker, "ROLE_SEEKER");
                tell(list);
            });
            awaitSomebodyWhoWaits();
        });
        assertThat(teller[0].join(LONG_ENOUGH)).isTrue();
        assertThat(rows(list)).isZero();
    }

    /** Until the database says that a statement waits for a lock. */
    private void awaitSomebodyWhoWaits() {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (System.nanoTime() < end
                && database.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }
}

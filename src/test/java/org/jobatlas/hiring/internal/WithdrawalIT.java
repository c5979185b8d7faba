package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever takes an application back leaves nothing with the company, also where the company does something at that very moment. */
@SuppressWarnings("NullAway.Init")
class WithdrawalIT extends HiringCase {

    @Autowired
    private Conversations conversations;

    @Autowired
    private TransactionOperations transaction;

    private Runnable step(String name, ApplicationId id, ApplicantCard card) {
        return switch (name) {
            case "note" -> () -> pipelines.note(id, "A note");
            case "tag" -> () -> pipelines.tag(id, "A tag");
            case "message" -> () -> conversations.write(id, "A message");
            case "interview" ->
                () -> conversations.invite(id, new Interview(Instant.EPOCH, ZoneOffset.UTC, 30, "here"));
            case "reveal" -> () -> applicants.reveal(id);
            default -> () -> pipelines.move(new Move(List.of(Move.Seen.of(card)), Stage.OFFER, null));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "tag", "message", "interview", "reveal", "move"})
    void whatTheCompanyBeginsWhileSomebodyWithdrawsComesToNothing(String name) throws Exception {
        ApplicationId id = applied();
        asRecruiter();
        Runnable step = step(name, id, card());
        CountDownLatch withdrawn = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<?> withdrawal = both.submit(() -> {
                asSeeker();
                transaction.executeWithoutResult(status -> {
                    own.withdraw(id);
                    withdrawn.countDown();
                    await(go);
                });
            });
            await(withdrawn);
            Future<?> late = both.submit(() -> {
                asRecruiter();
                step.run();
            });
            waitsForTheRow();
            go.countDown();
            withdrawal.get(20, TimeUnit.SECONDS);
            try {
                late.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(AccessDeniedException.class);
            }
        }
        for (String table : List.of(
                "application_note",
                "application_tag",
                "application_message",
                "application_interview",
                "application_reveal")) {
            assertThat(count(table, id)).as(table).isZero();
        }
        assertThat(database.sql("select stage from job_application where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("NEW");
    }

    @Test
    void ofManyWhoAreMovedOneWhoWithdrewIsLeftOut() {
        ApplicationId id = applied();
        asRecruiter();
        ApplicantCard first = card();
        asSeeker();
        own.withdraw(id);
        applied();
        asRecruiter();
        ApplicantCard second = card();
        var result = pipelines.move(new Move(List.of(Move.Seen.of(first), Move.Seen.of(second)), Stage.SCREENED, null));
        assertThat(result.moved()).isEqualTo(1);
        assertThat(result.withdrawn()).isEqualTo(1);
        assertThat(card().stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void aMessageFromAnOlderPageIsNotSaidToBeSent() {
        ApplicationId id = applied();
        assertThat(own.write(id, "Gladly.")).isTrue();
        own.withdraw(id);
        assertThat(own.write(id, "Are you still there?")).isFalse();
    }

    @Test
    void noWordOfTheCompanyStaysWithTheEvents() {
        ApplicationId id = applied();
        asRecruiter();
        pipelines.tag(id, "Speaks slowly");
        asSeeker();
        own.withdraw(id);
        assertThat(database.sql("select detail from application_event where application_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("");
    }

    @Test
    void whatWasSentToOneCompanyStaysWithItWhoeverTakesThePostingOver() {
        ApplicationId id = applied();
        database.sql("update posting set company_id = (select company_id from company_recruiter where account_id = ?)"
                        + " where id = ?")
                .params(stranger.value(), posting.value())
                .update();
        as(stranger, "ROLE_RECRUITER");
        assertThat(applicants.pipeline(posting).all()).isZero();
        assertThat(applicants
                        .list(new org.jobatlas.hiring.ApplicantQuery(
                                posting, null, org.jobatlas.hiring.ApplicantOrder.DATE, 0, 10))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> applicants.get(id)).isInstanceOf(AccessDeniedException.class);
        asRecruiter();
        assertThatThrownBy(() -> applicants.get(id)).isInstanceOf(AccessDeniedException.class);
    }

    private int count(String table, ApplicationId id) {
        return database.sql("select count(*) from " + table + " where application_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /** Until somebody waits for a lock. */
    private void waitsForTheRow() throws InterruptedException {
        for (int i = 0; i < 40; i++) {
            boolean waits = database.sql("""
                select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock'
                    and datname = current_database())\
                """).query(Boolean.class).single();
            if (waits) {
                return;
            }
            Thread.sleep(25);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

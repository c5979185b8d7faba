package org.jobatlas.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jobatlas.mail.internal.MailSlice.Offer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** From a request to a letter in a mailbox, also when something goes wrong on the way. */
class LetterDeliveryIT extends MailIntegration {

    @Test
    void aLetterLeavesWhenItsTransactionIsCommittedAndNeverOtherwise() {
        transaction.executeWithoutResult(status -> {
            mail.post(reader, Locale.ENGLISH, offer("Nurse"));
            CompletableFuture.runAsync(delivery::deliverDue).join();
            assertThat(received()).isEmpty();
        });
        transaction.executeWithoutResult(status -> {
            mail.post(reader, Locale.ENGLISH, offer("Never"));
            status.setRollbackOnly();
        });
        delivery.deliverDue();
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
    }

    @Test
    void lettersAreAskedForInATransactionAlone() {
        assertThatThrownBy(() -> mail.post(reader, Locale.ENGLISH, offer("Nurse")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRequestThatNobodyWritesIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> post(new MailSlice.Unknown()));
    }

    @Test
    void aLetterWaitsForAServerThatIsAwayAndKeepsItsMessageId() throws Exception {
        server.stop();
        post(offer("Nurse"));
        delivery.deliverDue();
        assertThat(error()).isNotBlank().doesNotContain(reader.value());
        startServer();
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        delivery.deliverDue();
        clock.advance(Duration.ofDays(1));
        delivery.deliverDue();
        assertThat(received()).hasSize(1);
        assertThat(received().getFirst().getMessageID())
                .isEqualTo("<"
                        + jdbc.sql("select id::text from mail_letter")
                                .query(String.class)
                                .single() + "@jobs.example>");
    }

    @Test
    void aLetterWrittenBeforeTheClockWasSetBackDoesNotWaitForTheDayToReturn() throws Exception {
        post(offer("Nurse"));
        clock.advance(Duration.ofDays(-1));
        try {
            delivery.deliverDue();
            assertThat(received()).hasSize(1);
        } finally {
            clock.advance(Duration.ofDays(1));
        }
    }

    @Test
    void aLetterIsGivenUpAfterEightFailures() {
        post(offer("boom"));
        for (int i = 0; i < 12; i++) {
            delivery.deliverDue();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(state()).isEqualTo("GIVEN_UP");
        assertThat(jdbc.sql("select attempts from mail_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(LetterStore.MOST_ATTEMPTS);
    }

    @Test
    void aLetterThatCannotBeWrittenHoldsNoOtherUp() {
        post(offer("boom"));
        post(offer("Nurse"));
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
        assertThat(jdbc.sql("select last_error from mail_letter where state = 'WAITING'")
                        .query(String.class)
                        .single())
                .contains("(recipient)")
                .doesNotContain(reader.value());
    }

    @Test
    void aLetterWithNothingToSayIsNotSent() {
        post(offer("gone"));
        delivery.deliverDue();
        assertThat(state()).isEqualTo("NOTHING_TO_SAY");
        assertThat(received()).isEmpty();
    }

    @Test
    void anotherNodeSendsTheLetterOfOneThatDied() {
        post(offer("Nurse"));
        // taken, and never heard of again
        assertThat(store.take(clock.instant())).isPresent();
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        clock.advance(LetterStore.LEASE);
        delivery.deliverDue();
        assertThat(subjects()).containsExactly("Nurse");
    }

    @Test
    void nodesThatWorkAtTheSameTimeSendEachLetterOnce() {
        var titles =
                Stream.iterate(1, n -> n + 1).limit(40).map(n -> "Offer " + n).toList();
        titles.forEach(title -> post(offer(title)));
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                nodes.execute(delivery::deliverDue);
            }
        }
        assertThat(subjects()).containsExactlyInAnyOrderElementsOf(titles);
    }

    @Test
    void whatWasAskedForIsErasedOnceItIsDelivered() {
        post(new Offer("A secret wish", Optional.of("Ada")));
        assertThat(row()).contains("A secret wish");
        delivery.deliverDue();
        assertThat(row()).contains("DELIVERED").doesNotContain("A secret wish", "Ada");
    }

    @Test
    void whoIsForgottenGetsNoLetterAndLeavesNoRow() {
        post(offer("Nurse"));
        transaction.executeWithoutResult(status -> mail.forget(reader));
        delivery.deliverDue();
        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select count(*) from mail_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void lettersAreForgottenAfterTheirTime() {
        post(offer("Nurse"));
        delivery.deliverDue();
        clock.advance(Duration.ofDays(13));
        housekeeping.tidy();
        assertThat(row()).isNotEmpty();
        clock.advance(Duration.ofDays(2));
        housekeeping.tidy();
        assertThat(jdbc.sql("select count(*) from mail_letter")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

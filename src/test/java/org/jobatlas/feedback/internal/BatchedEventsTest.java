package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jobatlas.feedback.FeedbackBusyException;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.testing.NamedAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BatchedEventsTest {

    private final EventRows rows = mock();
    private final BatchedEvents events =
            new BatchedEvents(rows, new NamedAccount(), new SimpleMeterRegistry(), Duration.ofMillis(300));

    @AfterEach
    void stop() throws InterruptedException {
        events.destroy();
    }

    private static List<FeedbackEvent> something() {
        return List.of(new FeedbackEvent(
                UUID.randomUUID(), new ImpressionListId(UUID.randomUUID()), 1, InteractionKind.SEEN, 1_200));
    }

    @Test
    void whateverIsThrownWhileStoringTheNextOnesAreStored() {
        when(rows.store(any())).thenThrow(new OutOfMemoryError("of a test")).thenReturn(1);
        assertThatThrownBy(() -> events.add(something())).isInstanceOf(FeedbackBusyException.class);
        assertThatCode(() -> events.add(something())).doesNotThrowAnyException();
    }

    @Test
    void nobodyWaitsForeverForADatabaseThatDoesNotAnswer() {
        CountDownLatch answered = new CountDownLatch(1);
        when(rows.store(any())).thenAnswer(called -> {
            answered.await();
            return 1;
        });
        assertThatThrownBy(() -> events.add(something())).isInstanceOf(FeedbackBusyException.class);
        assertThatThrownBy(() -> events.add(something())).isInstanceOf(FeedbackBusyException.class);
        answered.countDown();
    }
}

package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jobatlas.resume.UnreadableResumeException.Reason.BUSY;
import static org.jobatlas.resume.UnreadableResumeException.Reason.NOT_UNDERSTOOD;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_SLOW;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jobatlas.resume.UnreadableResumeException;
import org.junit.jupiter.api.Test;

class UnderstandingPoolTest {

    @Test
    void worksOnAThreadThatCarriesNoRequests() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThat(pool.call(() -> Thread.currentThread().isVirtual())).isFalse();
        }
    }

    @Test
    void aTextThatTakesTooLongIsEndedAndTheNextOneHasItsTurn() throws Exception {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMillis(50))) {
            CountDownLatch ended = new CountDownLatch(1);
            assertThat(refusal(() -> pool.call(() -> forEver(ended)))).isEqualTo(TOO_SLOW);
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(pool.call(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void whoeverStopsWaitingEndsTheWork() throws Exception {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<Throwable> told = new CompletableFuture<>();
            Thread visitor = Thread.ofVirtual().start(() -> {
                try {
                    pool.call(() -> {
                        begun.countDown();
                        return forEver(ended);
                    });
                } catch (CancellationException e) {
                    told.complete(e);
                }
            });
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            visitor.interrupt();
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(told.get(10, TimeUnit.SECONDS)).isNotNull();
        }
    }

    @Test
    void whereTooManyWaitTheNextOneIsToldAtOnce() throws Exception {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(2);
            Thread.ofVirtual()
                    .start(() -> quietly(() -> pool.call(() -> {
                        begun.countDown();
                        return forEver(ended);
                    })));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            Thread waiting = Thread.ofVirtual().start(() -> quietly(() -> pool.call(() -> forEver(ended))));
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThat(refusal(() -> pool.call(() -> "third"))).isEqualTo(BUSY);
        }
    }

    @Test
    void anErrorIsTheEndOfOneTextAndNotOfTheThread() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThat(refusal(() -> pool.call(() -> deep(0)))).isEqualTo(NOT_UNDERSTOOD);
            assertThat(pool.call(() -> "next")).isEqualTo("next");
        }
    }

    @Test
    void aMachineWithoutMemoryIsToldAsWhatItIs() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> pool.call(() -> {
                        throw new OutOfMemoryError("made for this test");
                    }));
        }
    }

    private static UnreadableResumeException.Reason refusal(Callable<?> call) {
        return catchThrowableOfType(UnreadableResumeException.class, call::call).reason();
    }

    private static void quietly(Callable<?> call) {
        try {
            call.call();
        } catch (Exception e) {
            // the pool was closed
        }
    }

    private static String forEver(CountDownLatch ended) {
        try {
            while (true) {
                UnderstandingPool.goOn();
                Thread.onSpinWait();
            }
        } finally {
            ended.countDown();
        }
    }

    @SuppressWarnings("InfiniteRecursion")
    private static int deep(int level) {
        return deep(level + 1) + 1;
    }

    private static UnderstandingPool pool(int parallel, int waiting, Duration deadline) {
        return new UnderstandingPool(limits(parallel, waiting, deadline));
    }

    static ProfileProperties limits(int parallel, int waiting, Duration deadline) {
        return new ProfileProperties(parallel, waiting, deadline, Duration.ofMinutes(1), 100_000, 4_000, 2_000, 200);
    }
}

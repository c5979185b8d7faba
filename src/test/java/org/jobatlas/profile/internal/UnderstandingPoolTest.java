package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static org.jobatlas.resume.UnreadableResumeException.Reason.BUSY;
import static org.jobatlas.resume.UnreadableResumeException.Reason.NOT_UNDERSTOOD;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_MANY_OF_NETWORK;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_SLOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.UnreadableResumeException;
import org.junit.jupiter.api.Test;

class UnderstandingPoolTest {

    private static final ReadingTurn NOBODY = ReadingTurn.unattended();
    private static final int FLOOD = 40;
    private static final int OF_A_NETWORK = 24;

    @Test
    void worksOnAThreadThatCarriesNoRequests() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThat(pool.call(NOBODY, () -> Thread.currentThread().isVirtual()))
                    .isFalse();
        }
    }

    @Test
    void aTextThatTakesTooLongIsEndedAndTheNextOneHasItsTurn() throws Exception {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMillis(50))) {
            CountDownLatch ended = new CountDownLatch(1);
            assertThat(refusal(() -> pool.call(NOBODY, () -> forEver(ended)))).isEqualTo(TOO_SLOW);
            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(pool.call(NOBODY, () -> "next")).isEqualTo("next");
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
                    pool.call(NOBODY, () -> {
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
                    .start(() -> quietly(() -> pool.call(visitor("1", "network-1"), () -> {
                        begun.countDown();
                        return forEver(ended);
                    })));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            Thread waiting = Thread.ofVirtual()
                    .start(() -> quietly(() -> pool.call(visitor("2", "network-2"), () -> forEver(ended))));
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThat(refusal(() -> pool.call(visitor("3", "network-3"), () -> "third")))
                    .isEqualTo(BUSY);
        }
    }

    @Test
    void anErrorIsTheEndOfOneTextAndNotOfTheThread() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThat(refusal(() -> pool.call(NOBODY, () -> deep(0)))).isEqualTo(NOT_UNDERSTOOD);
            assertThat(pool.call(NOBODY, () -> "next")).isEqualTo("next");
        }
    }

    @Test
    void aMachineWithoutMemoryIsToldAsWhatItIs() {
        try (UnderstandingPool pool = pool(1, 1, Duration.ofMinutes(1))) {
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> pool.call(NOBODY, () -> {
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

    @Test
    void manyTextsOfOneNetworkLeaveAnotherNetworkItsTurn() throws Exception {
        try (UnderstandingPool pool = pool(1, 200, Duration.ofMinutes(1))) {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch first = new CountDownLatch(1);
            List<String> order = new CopyOnWriteArrayList<>();
            List<CompletableFuture<Object>> flood = new ArrayList<>();
            for (int text = 0; text < FLOOD; text++) {
                String session = "session-" + text;
                flood.add(inBackground(() -> pool.call(visitor(session, "flooders"), () -> {
                    begun.countDown();
                    order.add("flooder");
                    return first.await(10, TimeUnit.SECONDS);
                })));
                begun.await();
            }
            await().until(() -> flood.stream().filter(CompletableFuture::isDone).count() == FLOOD - 1 - OF_A_NETWORK);
            assertThat(flood.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
                    .as("refused")
                    .containsOnly(TOO_MANY_OF_NETWORK);
            CompletableFuture<Object> other = inBackground(() -> pool.call(visitor("somebody", "elsewhere"), () -> {
                order.add("visitor");
                return "served";
            }));
            await().during(Duration.ofMillis(100)).until(() -> !other.isDone());
            first.countDown();
            assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("served");
            flood.forEach(CompletableFuture::join);
            assertThat(order).startsWith("flooder", "visitor").hasSize(OF_A_NETWORK + 2);
        }
    }

    @Test
    void noNetworkHoldsTheLastThread() throws Exception {
        try (UnderstandingPool pool = pool(2, 200, Duration.ofMinutes(1))) {
            CountDownLatch ended = new CountDownLatch(2);
            CountDownLatch begun = new CountDownLatch(1);
            for (int text = 0; text < 2; text++) {
                String session = "session-" + text;
                Thread.ofVirtual()
                        .start(() -> quietly(() -> pool.call(visitor(session, "flooders"), () -> {
                            begun.countDown();
                            return forEver(ended);
                        })));
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(inBackground(() -> pool.call(visitor("somebody", "elsewhere"), () -> "served"))
                            .get(10, TimeUnit.SECONDS))
                    .isEqualTo("served");
        }
    }

    private static ReadingTurn visitor(String session, String network) {
        return ReadingTurn.of(session, network, before -> {});
    }

    /** What it answers, or the reason why it does not. */
    private static CompletableFuture<Object> inBackground(Callable<?> call) {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                answer.complete(call.call());
            } catch (UnreadableResumeException e) {
                answer.complete(e.reason());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private static UnderstandingPool pool(int parallel, int waiting, Duration deadline) {
        return new UnderstandingPool(limits(parallel, waiting, deadline));
    }

    static ProfileProperties limits(int parallel, int waiting, Duration deadline) {
        return new ProfileProperties(
                parallel, waiting, OF_A_NETWORK, deadline, Duration.ofMinutes(1), 100_000, 4_000, 2_000, 200);
    }
}

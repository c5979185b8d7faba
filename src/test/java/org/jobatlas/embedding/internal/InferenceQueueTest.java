package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobatlas.embedding.internal.InferenceQueue.Urgency;
import org.junit.jupiter.api.Test;

class InferenceQueueTest {
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);

    @Test
    void aWaitingPersonOvertakesBulkWork() throws Exception {
        try (InferenceQueue queue = new InferenceQueue(1)) {
            Future<float[]> gated = queue.submit(Urgency.BULK, this::waitAtTheGate);
            List<Future<float[]>> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                all.add(queue.submit(Urgency.BULK, () -> note("bulk")));
            }
            all.add(queue.submit(Urgency.INTERACTIVE, () -> note("person")));
            gate.countDown();
            gated.get();
            for (Future<float[]> one : all) {
                one.get();
            }
        }
        assertThat(order).hasSize(21).startsWith("person");
    }

    @Test
    void bulkWorkIsNotOvertakenForever() throws Exception {
        try (InferenceQueue queue = new InferenceQueue(1)) {
            Future<float[]> gated = queue.submit(Urgency.BULK, this::waitAtTheGate);
            Future<float[]> bulk = queue.submit(Urgency.BULK, () -> note("bulk"));
            Future<float[]> last = queue.submit(Urgency.INTERACTIVE, () -> note("person"));
            for (int i = 0; i < 1000; i++) {
                last = queue.submit(Urgency.INTERACTIVE, () -> note("person"));
            }
            gate.countDown();
            gated.get();
            last.get();
            bulk.get();
        }
        assertThat(order.indexOf("bulk")).isBetween(1, 600);
    }

    @Test
    void noMoreThanTheAllowedNumberRunAtOnce() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (InferenceQueue queue = new InferenceQueue(3)) {
            List<Future<float[]>> all = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                all.add(queue.submit(Urgency.BULK, () -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    running.decrementAndGet();
                    return new float[0];
                }));
            }
            for (Future<float[]> one : all) {
                one.get();
            }
        }
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void aCancelledInferenceIsNeverStarted() throws Exception {
        try (InferenceQueue queue = new InferenceQueue(1)) {
            Future<float[]> gated = queue.submit(Urgency.BULK, this::waitAtTheGate);
            queue.submit(Urgency.BULK, () -> note("cancelled")).cancel(false);
            Future<float[]> last = queue.submit(Urgency.BULK, () -> note("last"));
            gate.countDown();
            gated.get();
            last.get();
        }
        assertThat(order).containsExactly("last");
    }

    private float[] waitAtTheGate() throws InterruptedException {
        gate.await();
        return new float[0];
    }

    private float[] note(String who) {
        order.add(who);
        return new float[0];
    }
}

package org.jobatlas.embedding.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds the number of parallel inferences. They run on platform threads, because native code would pin a virtual
 * thread to its carrier. Interactive requests go first, but a bulk chunk is overtaken by at most {@value #HEAD_START}.
 */
final class InferenceQueue implements AutoCloseable {
    private static final long HEAD_START = 512;

    private final AtomicLong submitted = new AtomicLong();
    private final ThreadPoolExecutor lanes;

    InferenceQueue(int lanes) {
        this.lanes = new ThreadPoolExecutor(
                lanes,
                lanes,
                1,
                TimeUnit.MINUTES,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().name("embedding-", 0).daemon().factory());
    }

    int lanes() {
        return lanes.getCorePoolSize();
    }

    /** Queues an inference; it does not run if cancelled before its turn. */
    Future<float[]> submit(Urgency urgency, Callable<float[]> inference) {
        long turn = submitted.getAndIncrement() + (urgency == Urgency.BULK ? HEAD_START : 0);
        Turn task = new Turn(turn, inference);
        lanes.execute(task);
        return task;
    }

    @Override
    public void close() {
        lanes.close();
    }

    /** Priority of a request. */
    enum Urgency {
        INTERACTIVE,
        BULK
    }

    private static final class Turn extends FutureTask<float[]> implements Comparable<Turn> {
        private final long turn;

        Turn(long turn, Callable<float[]> inference) {
            super(inference);
            this.turn = turn;
        }

        @Override
        public int compareTo(Turn other) {
            return Long.compare(turn, other.turn);
        }
    }
}

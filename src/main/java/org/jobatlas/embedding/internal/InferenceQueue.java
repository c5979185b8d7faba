package org.jobatlas.embedding.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A bounded number of inferences at once, on threads of their own: native code would pin a virtual thread to its carrier. A waiting
 * person's chunks overtake bulk work, but no bulk chunk is overtaken by more than {@value #HEAD_START}.
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

    /** Puts an inference in line; a cancelled one is never started. */
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

    /** Who waits for the vector. */
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

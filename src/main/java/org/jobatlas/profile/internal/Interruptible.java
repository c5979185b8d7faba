package org.jobatlas.profile.internal;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jobatlas.resume.ReadingTurn;
import org.jspecify.annotations.Nullable;

/**
 * A step that can be cancelled. Only text understanding is one: interrupting a thread that uses files or the index
 * would close them for all threads.
 */
public final class Interruptible {

    private @Nullable Thread thread = Thread.currentThread();
    private boolean cancelled;

    private Interruptible() {}

    public static <T> T run(ReadingTurn turn, Supplier<T> step) {
        Interruptible work = new Interruptible();
        turn.onCancel(work::cancel);
        try {
            return step.get();
        } finally {
            work.end();
        }
    }

    private synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private synchronized void end() {
        thread = null;
        if (cancelled) {
            Thread.interrupted();
            throw new CancellationException("Nobody waits for this resume any more");
        }
    }
}

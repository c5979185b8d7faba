package org.jobatlas.recommendation.ui;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Work that somebody waits for and may stop waiting for. Reading and understanding are interrupted then; what touches the index must not be, because an
 * interrupted thread closes the files under everybody's hands, so it only learns afterwards that nobody waits.
 */
final class BackgroundWork {

    private @Nullable Thread interruptible;
    private boolean cancelled;

    synchronized void begin() {
        goOn();
        interruptible = Thread.currentThread();
    }

    /** From here on the work runs to its end. */
    synchronized void settle() {
        interruptible = null;
        Thread.interrupted();
        goOn();
    }

    synchronized void cancel() {
        cancelled = true;
        if (interruptible != null) {
            interruptible.interrupt();
        }
    }

    synchronized boolean cancelled() {
        return cancelled;
    }

    private void goOn() {
        if (cancelled) {
            throw new CancellationException("Nobody waits for this any more");
        }
    }
}

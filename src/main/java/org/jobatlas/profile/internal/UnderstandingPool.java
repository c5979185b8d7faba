package org.jobatlas.profile.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.BUSY;
import static org.jobatlas.resume.UnreadableResumeException.Reason.NOT_UNDERSTOOD;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_SLOW;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jobatlas.resume.UnreadableResumeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Runs text understanding on a few threads of its own, so that request threads stay free. Callers get a result or an
 * error in time; cancelling the caller cancels the work.
 */
@Component
class UnderstandingPool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(UnderstandingPool.class);

    private final ProfileProperties limits;
    private final ExecutorService threads;

    UnderstandingPool(ProfileProperties limits) {
        this.limits = limits;
        this.threads = new ThreadPoolExecutor(
                limits.parallel(),
                limits.parallel(),
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(limits.waiting()),
                Thread.ofPlatform().name("understanding-", 1).daemon().factory());
    }

    /**
     * Runs the work with the caller's security context.
     *
     * @throws UnreadableResumeException if the queue is full, the time is up, or the work fails with an error
     * @throws CancellationException if the calling thread is interrupted
     */
    <T> T call(Callable<T> work) {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Callable<T> asked = new DelegatingSecurityContextCallable<>(work);
        Future<T> answer = submit(() -> {
            begun.complete(null);
            return asked.call();
        });
        try {
            await(begun, limits.patience(), BUSY);
            return await(answer, limits.deadline(), TOO_SLOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for this text any more");
        } finally {
            // what has ended cannot be cancelled; what goes on is of no use any more
            answer.cancel(true);
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new UnreadableResumeException(BUSY, "Too many texts wait to be understood");
        }
    }

    private static <T> T await(Future<T> future, Duration most, UnreadableResumeException.Reason late)
            throws InterruptedException {
        try {
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableResumeException(late, "The text was not understood within " + most);
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /** One text that overflows a stack is the end of that text; a virtual machine without memory is more than that. */
    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof RuntimeException problem) {
            return problem;
        }
        if (cause instanceof VirtualMachineError fatal && !(cause instanceof StackOverflowError)) {
            throw fatal;
        }
        log.error("A text was not understood", cause);
        return new UnreadableResumeException(NOT_UNDERSTOOD, "The text was not understood: " + cause);
    }

    /** Ends the work of somebody who has left; called between the steps of understanding. */
    static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for this text any more");
        }
    }

    @Override
    @PreDestroy
    public void close() {
        threads.shutdownNow();
    }
}

package org.jobatlas.profile.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.NOT_UNDERSTOOD;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_SLOW;

import jakarta.annotation.PreDestroy;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.UnreadableResumeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.stereotype.Component;

/**
 * Runs text understanding on a few threads of its own, so that request threads stay free, in a fair order between
 * networks. Callers get a result or an error in time; cancelling the caller cancels the work.
 */
@Component
public class UnderstandingPool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(UnderstandingPool.class);

    private final ProfileProperties limits;
    private final FairTurns turns;
    private final ThreadFactory threads =
            Thread.ofPlatform().name("understanding-", 1).daemon().factory();
    private final Set<Thread> working = ConcurrentHashMap.newKeySet();

    UnderstandingPool(ProfileProperties limits) {
        this.limits = limits;
        this.turns = new FairTurns(limits);
    }

    /**
     * Runs the work with the caller's security context. Work that goes on behind its deadline keeps its turn until it
     * ends, so that never more than so many threads work.
     *
     * @throws UnreadableResumeException if too many wait, the time is up, or the work fails with an error
     * @throws CancellationException if the calling thread is interrupted
     */
    public <T> T call(ReadingTurn turn, Callable<T> work) {
        try {
            Runnable end = turns.take(turn);
            CompletableFuture<T> answer = new CompletableFuture<>();
            Thread thread = begin(new DelegatingSecurityContextCallable<>(work), answer, end);
            try {
                return await(answer);
            } finally {
                // what has ended is not disturbed; what goes on is of no use any more
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for this text any more");
        }
    }

    private <T> Thread begin(Callable<T> work, CompletableFuture<T> answer, Runnable end) {
        Thread thread = threads.newThread(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            } finally {
                working.remove(Thread.currentThread());
                end.run();
            }
        });
        working.add(thread);
        try {
            thread.start();
        } catch (Throwable e) {
            working.remove(thread);
            end.run();
            throw e;
        }
        return thread;
    }

    private <T> T await(CompletableFuture<T> answer) throws InterruptedException {
        try {
            return answer.get(limits.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableResumeException(TOO_SLOW, "The text was not understood within " + limits.deadline());
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
        working.forEach(Thread::interrupt);
    }
}

package org.jobatlas.resume.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.resume.FairOrder;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.resume.internal.ResumeProperties.Queue;
import org.springframework.stereotype.Component;

/**
 * Lets people's files into the parse processes in a fair order. Nobody has two files read at once, and no network holds the last
 * free process; a file that is being read is waited for rather than read a second time.
 */
@Component
class ReadingQueue {

    private final Queue limits;
    private final int parallel;
    private final FailedFiles failed;
    private final ReentrantLock lock = new ReentrantLock();
    private final FairOrder<Claim> order = new FairOrder<>(Claim::who);
    private final List<Claim> reading = new ArrayList<>();

    ReadingQueue(ResumeProperties limits, FailedFiles failed) {
        this.limits = limits.queue();
        this.parallel = limits.parallel();
        this.failed = failed;
    }

    /** Waits for the turn of a file and reads it; {@link UnreadableResumeException} where it will not be. */
    <T> T read(Claim claim, Supplier<T> reading) {
        changed(() -> join(claim));
        claim.turn().onCancel(() -> leave(claim));
        await(claim);
        try {
            T read = reading.get();
            stillWanted(claim);
            return read;
        } catch (UnreadableResumeException e) {
            failed.remember(claim, e.reason());
            throw e;
        } finally {
            changed(() -> {
                this.reading.remove(claim);
                order.forgetAllBut(this.reading.stream().map(Claim::who).collect(Collectors.toSet()));
            });
        }
    }

    /** How many files wait. */
    int waiting() {
        lock.lock();
        try {
            return order.waiting().size();
        } finally {
            lock.unlock();
        }
    }

    private void join(Claim claim) {
        failed.refusal(claim).ifPresent(reason -> {
            throw refused(reason);
        });
        if (claim.turn().attended()) {
            limit(claim);
        }
        order.add(claim);
    }

    private void limit(Claim claim) {
        List<Claim> ofNetwork =
                present().filter(other -> sameNetwork(claim, other)).toList();
        if (present().filter(other -> samePerson(claim, other)).count() >= limits.perPerson()) {
            throw refused(TOO_MANY_OF_YOURS);
        }
        if (ofNetwork.size() >= limits.perNetwork()
                || size(ofNetwork.stream()) + claim.size() > limits.memory().toBytes() / 2) {
            throw refused(TOO_MANY_OF_NETWORK);
        }
        if (order.waiting().size() >= limits.waiting()
                || size(present()) + claim.size() > limits.memory().toBytes()) {
            throw refused(BUSY);
        }
    }

    private void await(Claim claim) {
        try {
            claim.start().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            giveUp(claim, BUSY);
            begun(claim);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp(claim, CANCELLED);
            begun(claim);
        } catch (ExecutionException e) {
            begun(claim);
        }
    }

    /** Returns where the file may be read, and throws why not otherwise. */
    private static void begun(Claim claim) {
        try {
            claim.start().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UnreadableResumeException unreadable ? refused(unreadable.reason()) : e;
        }
    }

    private void leave(Claim claim) {
        giveUp(claim, CANCELLED);
    }

    /** Nothing happens where the file is being read by now. */
    private void giveUp(Claim claim, Reason reason) {
        changed(() -> {
            if (order.remove(claim)) {
                claim.start().completeExceptionally(refused(reason));
            }
        });
    }

    private static void stillWanted(Claim claim) {
        if (claim.turn().cancelled()) {
            throw refused(CANCELLED);
        }
    }

    /** Makes a change, lets begin what may begin now, and shows the new places, outside the lock. */
    private void changed(Runnable change) {
        List<Claim> moved;
        lock.lock();
        try {
            change.run();
            moved = new ArrayList<>(begin());
            List<Claim> inOrder = order.order();
            for (int place = 0; place < inOrder.size(); place++) {
                if (inOrder.get(place).place(reading.size() + place)) {
                    moved.add(inOrder.get(place));
                }
            }
        } finally {
            lock.unlock();
        }
        moved.forEach(Claim::show);
    }

    private List<Claim> begin() {
        for (Claim waiting : order.waiting()) {
            failed.refusal(waiting).ifPresent(reason -> {
                order.remove(waiting);
                waiting.start().completeExceptionally(refused(reason));
            });
        }
        List<Claim> begun = new ArrayList<>();
        while (reading.size() < parallel) {
            Optional<Claim> next = order.take(this::mayBegin);
            if (next.isEmpty()) {
                break;
            }
            Claim claim = next.get();
            reading.add(claim);
            claim.place(0);
            claim.start().complete(null);
            begun.add(claim);
        }
        return begun;
    }

    private boolean mayBegin(Claim claim) {
        if (reading.stream().anyMatch(other -> other.sha256().equals(claim.sha256()))) {
            return false;
        }
        if (!claim.turn().attended()) {
            return true;
        }
        boolean own = reading.stream().anyMatch(other -> samePerson(claim, other));
        long ofNetwork =
                reading.stream().filter(other -> sameNetwork(claim, other)).count();
        return !own && ofNetwork < Math.max(1, parallel - 1);
    }

    private Stream<Claim> present() {
        return Stream.concat(order.waiting().stream(), reading.stream());
    }

    private static boolean samePerson(Claim claim, Claim other) {
        return other.who().person().equals(claim.who().person());
    }

    private static boolean sameNetwork(Claim claim, Claim other) {
        return other.who().network().equals(claim.who().network());
    }

    private static long size(Stream<Claim> claims) {
        return claims.mapToLong(Claim::size).sum();
    }

    private static UnreadableResumeException refused(Reason reason) {
        return new UnreadableResumeException(reason, "The file was not read: " + reason);
    }
}

package org.jobatlas.profile.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.BUSY;
import static org.jobatlas.resume.UnreadableResumeException.Reason.TOO_MANY_OF_NETWORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jobatlas.resume.FairOrder;
import org.jobatlas.resume.FairOrder.Claimant;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.UnreadableResumeException;

/** Lets so many texts be understood at once, in a fair order between networks; no network holds the last free turn. */
final class FairTurns {

    private final ProfileProperties limits;
    private final FairOrder<Turn> order = new FairOrder<>(Turn::who);
    private final List<Turn> taken = new ArrayList<>();

    FairTurns(ProfileProperties limits) {
        this.limits = limits;
    }

    /**
     * A text that waits or is understood.
     *
     * @param visitor whether a visitor waits for it, whose network is limited
     */
    private record Turn(Claimant who, boolean visitor, CompletableFuture<Void> begun) {

        static Turn of(ReadingTurn turn) {
            return new Turn(new Claimant(turn.network(), turn.session()), turn.attended(), new CompletableFuture<>());
        }

        boolean sameNetwork(Turn other) {
            return who.network().equals(other.who.network());
        }
    }

    /**
     * Waits for a turn.
     *
     * @return gives the turn back, to be run once
     * @throws UnreadableResumeException if too many wait, or for too long
     */
    Runnable take(ReadingTurn reading) throws InterruptedException {
        Turn turn = join(Turn.of(reading));
        Runnable end = () -> end(turn);
        try {
            turn.begun().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
            return end;
        } catch (TimeoutException e) {
            end.run();
            throw new UnreadableResumeException(BUSY, "The text waited longer than " + limits.patience());
        } catch (InterruptedException e) {
            end.run();
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized Turn join(Turn turn) {
        List<Turn> visitors = order.waiting().stream().filter(Turn::visitor).toList();
        if (turn.visitor() && visitors.size() >= limits.waiting()) {
            throw new UnreadableResumeException(BUSY, "Too many texts wait to be understood");
        }
        if (turn.visitor() && visitors.stream().filter(turn::sameNetwork).count() >= limits.perNetwork()) {
            throw new UnreadableResumeException(TOO_MANY_OF_NETWORK, "Too many texts of one network wait");
        }
        order.add(turn);
        begin();
        return turn;
    }

    private synchronized void end(Turn turn) {
        order.remove(turn);
        taken.remove(turn);
        begin();
        order.forgetAllBut(taken.stream().map(Turn::who).collect(Collectors.toSet()));
    }

    private void begin() {
        while (taken.size() < limits.parallel()) {
            Optional<Turn> next = order.take(this::mayBegin);
            if (next.isEmpty()) {
                return;
            }
            taken.add(next.get());
            next.get().begun().complete(null);
        }
    }

    private boolean mayBegin(Turn turn) {
        long ofNetwork = taken.stream().filter(turn::sameNetwork).count();
        return !turn.visitor() || ofNetwork < Math.max(1, limits.parallel() - 1);
    }
}

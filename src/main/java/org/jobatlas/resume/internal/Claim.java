package org.jobatlas.resume.internal;

import java.util.concurrent.CompletableFuture;
import org.jobatlas.resume.FairOrder.Claimant;
import org.jobatlas.resume.ReadingTurn;

/** A file that waits to be read. */
final class Claim {

    private final Claimant who;
    private final ReadingTurn turn;
    private final String sha256;
    private final long size;
    private final CompletableFuture<Void> start = new CompletableFuture<>();
    private volatile int before = -1;

    Claim(Claimant who, ReadingTurn turn, String sha256, long size) {
        this.who = who;
        this.turn = turn;
        this.sha256 = sha256;
        this.size = size;
    }

    Claimant who() {
        return who;
    }

    ReadingTurn turn() {
        return turn;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** Done when the file may be read; failed with the reason where it never will be. */
    CompletableFuture<Void> start() {
        return start;
    }

    /** Whether this is another place than before. */
    boolean place(int filesBefore) {
        boolean moved = before != filesBefore;
        before = filesBefore;
        return moved;
    }

    /** Shows the place of now, which may be later than the change that this is told of. */
    void show() {
        turn.show(before);
    }
}

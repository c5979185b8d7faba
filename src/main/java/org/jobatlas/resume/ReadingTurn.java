package org.jobatlas.resume;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A person's place in the queue for reading files, with the possibility to cancel. */
public final class ReadingTurn {

    private final String session;
    private final String network;
    private final IntConsumer filesBefore;
    private @Nullable Runnable leaving;
    private boolean cancelled;

    private ReadingTurn(String session, String network, IntConsumer filesBefore) {
        this.session = session;
        this.network = network;
        this.filesBefore = filesBefore;
    }

    /**
     * The turn of a visitor of a page.
     *
     * @param session an identifier that stays the same during the visit
     * @param network the visitor's network, see {@link org.jobatlas.account.Network}
     * @param filesBefore called with the number of files ahead in the queue, and 0 when reading starts
     */
    public static ReadingTurn of(String session, String network, IntConsumer filesBefore) {
        return new ReadingTurn(session, network, filesBefore);
    }

    /** For commands: no limits per person or network apply. */
    public static ReadingTurn unattended() {
        return new ReadingTurn("", "", before -> {});
    }

    public String session() {
        return session;
    }

    public String network() {
        return network;
    }

    public boolean attended() {
        return !session.isEmpty();
    }

    /** Tells whoever waits how many files are read before theirs. */
    public void show(int before) {
        filesBefore.accept(before);
    }

    /** Cancels: a waiting file leaves the queue at once; a file being read is finished, and the result discarded. */
    public void cancel() {
        Runnable leave;
        synchronized (this) {
            cancelled = true;
            leave = leaving;
        }
        if (leave != null) {
            leave.run();
        }
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Registers an action for cancellation; runs at once if already cancelled. */
    public void onCancel(Runnable leave) {
        boolean now;
        synchronized (this) {
            leaving = leave;
            now = cancelled;
        }
        if (now) {
            leave.run();
        }
    }
}

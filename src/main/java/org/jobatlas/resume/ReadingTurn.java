package org.jobatlas.resume;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One person's wait for a file to be read: who waits, how many files come before, and the way to give up. */
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
     * The turn of somebody who looks at a page.
     *
     * @param session any name that stays the same while they are there
     * @param network where they come from, as {@link org.jobatlas.account.Network} tells it
     * @param filesBefore told how many files are read before theirs, and 0 when theirs is
     */
    public static ReadingTurn of(String session, String network, IntConsumer filesBefore) {
        return new ReadingTurn(session, network, filesBefore);
    }

    /** For commands, where nobody else waits: no limit of a person or a network holds. */
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

    /** Gives up: whoever waits in line leaves it at once; a file that is being read is read to its end, for nobody. */
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

    /** What is to be done when whoever waits gives up; at once where they did already. */
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

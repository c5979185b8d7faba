package org.jobatlas.feed.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.IndexPause;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.shared.Progress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Reports the processing of postings after they are saved. */
@Component
class UnderstandingReport {

    private static final long LOOKS_EVERY_MILLIS = 250;
    private static final long INDEXING_AT_MOST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final UnderstandingProgress progress;
    private final IndexPause index;
    private final Portal portal;

    UnderstandingReport(UnderstandingProgress progress, IndexPause index, Portal portal) {
        this.progress = progress;
        this.index = index;
        this.portal = portal;
    }

    /** Pauses indexing while postings are stored, unless a running portal serves searches. */
    IndexPause.Held pauseIndex() {
        return portal.attach() ? new Unpaused() : SystemRights.call(index::begin);
    }

    private static final class Unpaused implements IndexPause.Held {

        @Override
        public void goOn() {}

        @Override
        public void close() {}
    }

    /** Reports what remains to be done, and does it unless a running portal does, or waiting is switched off. */
    void report(PrintWriter out, boolean wait) {
        SystemRights.run(() -> {
            long missing = progress.remaining();
            if (portal.attach()) {
                say(out, missing, "The running portal goes on with them.");
            } else if (!wait) {
                say(out, missing, "The portal does that when it runs next.");
            } else {
                awaitIndex(out);
                catchUp(out, missing);
                awaitIndex(out);
            }
        });
    }

    private static void say(PrintWriter out, long missing, String who) {
        if (missing > 0) {
            out.printf(Locale.ENGLISH, "%,d postings are still to be understood. %s%n", missing, who);
            out.flush();
        }
    }

    /** Waits until the index contains every change. */
    private void awaitIndex(PrintWriter out) {
        long all = progress.unindexed();
        if (all == 0) {
            return;
        }
        try (Progress shown = Progress.of("Indexing", "changes left", out)) {
            long start = System.nanoTime();
            for (long left = all; left > 0; left = progress.unindexed()) {
                shown.reached(Math.max(0, all - left), all, left);
                if (System.nanoTime() - start > INDEXING_AT_MOST_NANOS) {
                    out.printf(
                            Locale.ENGLISH,
                            "%,d changes are not in the index yet; the portal goes on with them.%n",
                            left);
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(LOOKS_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp(PrintWriter out, long missing) {
        if (missing == 0) {
            return;
        }
        out.printf(
                Locale.ENGLISH,
                "Understanding %,d postings: words are searchable now, meaning follows. Ctrl-C is safe, the"
                        + " portal goes on with it.%n",
                missing);
        out.flush();
        long begun = System.nanoTime();
        try (Progress shown = Progress.of("Understanding", "left", out)) {
            progress.catchUp(left -> shown.reached(missing - left, missing, left));
        }
        double seconds = Math.max(0.001, (System.nanoTime() - begun) / 1e9);
        long left = progress.remaining();
        out.printf(
                Locale.ENGLISH,
                "%,d postings understood in %.1f s (%.1f per second)%s.%n",
                missing - left,
                seconds,
                (missing - left) / seconds,
                left > 0 ? String.format(Locale.ENGLISH, "; %,d remain", left) : "");
        out.flush();
    }

    /**
     * Whether a portal is running on the data folder.
     *
     * @param attach whether another process owns the index
     */
    @ConfigurationProperties("jobatlas.search")
    record Portal(@DefaultValue("false") boolean attach) {}
}

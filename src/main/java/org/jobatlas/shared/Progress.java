package org.jobatlas.shared;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress of long work: a bar on a terminal, otherwise a line now and then. */
public sealed interface Progress extends AutoCloseable {

    /** Reports completed parts of the whole, and the number of items processed. */
    void reached(long done, long of, long things);

    @Override
    void close();

    private static String said(long things, String unit, String pace) {
        return String.format(Locale.ENGLISH, "%,d %s", things, unit) + (pace.isEmpty() ? "" : ", " + pace);
    }

    /**
     * Starts showing the progress of work that begins now.
     *
     * @param unit plural name of the counted items
     * @param out receives the lines if there is no terminal
     */
    @SuppressWarnings("SystemConsoleNull") // it may still be null where a provider of the console says so
    static Progress of(String task, String unit, Consumer<String> out) {
        boolean terminal = System.console() != null && System.console().isTerminal();
        return terminal ? new Bar(task, unit) : new Lines(task, unit, out);
    }

    /** Writes to a writer. */
    static Progress of(String task, String unit, PrintWriter out) {
        return of(task, unit, line -> {
            out.println(line);
            out.flush();
        });
    }

    /** A progress bar on standard error, with the remaining time. */
    final class Bar implements Progress {

        private static final int MILLIS_BETWEEN = 200;

        private final ProgressBar bar;
        private final String unit;
        private final Pace pace = new Pace();

        Bar(String task, String unit) {
            this.unit = unit;
            this.bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN)
                    .hideEta()
                    .clearDisplayOnFinish()
                    .build();
        }

        @Override
        public void reached(long done, long of, long things) {
            bar.maxHint(Math.max(1, of));
            bar.stepTo(Math.min(done, of));
            bar.setExtraMessage(said(things, unit, pace.words(done, of, things, System.nanoTime())));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every few seconds. */
    final class Lines implements Progress {

        private static final long NANOS_BETWEEN = 5_000_000_000L;

        private final String task;
        private final String unit;
        private final Consumer<String> out;
        private final Pace pace = new Pace();
        private long last = System.nanoTime();

        Lines(String task, String unit, Consumer<String> out) {
            this.task = task;
            this.unit = unit;
            this.out = out;
        }

        @Override
        public void reached(long done, long of, long things) {
            long now = System.nanoTime();
            String words = pace.words(done, of, things, now);
            if (now - last >= NANOS_BETWEEN) {
                last = now;
                out.accept(String.format(
                        Locale.ENGLISH,
                        "%s: %d %%, %s",
                        task,
                        of == 0 ? 100 : 100 * done / of,
                        said(things, unit, words)));
            }
        }

        @Override
        public void close() {}
    }
}

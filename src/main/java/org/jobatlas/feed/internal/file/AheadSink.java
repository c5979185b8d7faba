package org.jobatlas.feed.internal.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jobatlas.feed.PostingSink;
import org.jobatlas.feed.SourcePage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Saves a page while the next one is read. Pages are saved in order, and a failure ends the reading. */
final class AheadSink implements PostingSink, AutoCloseable {

    private final PostingSink sink;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import").daemon().factory());
    private @Nullable Future<?> last;

    AheadSink(PostingSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(SourcePage page) {
        finish();
        last = thread.submit(new DelegatingSecurityContextRunnable(() -> sink.accept(page)));
    }

    /** Returns when the last page is saved. */
    void finish() {
        Future<?> storing = last;
        last = null;
        if (storing == null) {
            return;
        }
        try {
            storing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while postings are stored", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}

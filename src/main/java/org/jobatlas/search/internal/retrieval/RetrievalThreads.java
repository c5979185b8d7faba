package org.jobatlas.search.internal.retrieval;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** As many searches at once as there are cores: they compute, they do not wait. */
@Component
public class RetrievalThreads implements AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("retrieval-", 0).daemon().factory());

    public <T> CompletableFuture<T> start(Supplier<T> search) {
        return CompletableFuture.supplyAsync(search, threads);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

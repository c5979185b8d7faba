package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A visitor who searches while the portal is attacked, opening a page every quarter of a second. */
final class Bystander implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private static final int FINE = 200;

    private final Victim victim;
    private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;
    private volatile boolean enough;

    Bystander(Victim victim) {
        this.victim = victim;
        this.thread = Thread.ofPlatform().name("bystander").start(this::search);
    }

    private void search() {
        while (!enough) {
            long start = System.nanoTime();
            try {
                int status = victim.get("/search?q=nurse").statusCode();
                if (status == FINE) {
                    victim.searcher().open("nurse");
                } else {
                    errors.add("status " + status);
                }
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (IOException e) {
                errors.add(String.valueOf(e.getMessage()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The 95th percentile of the waiting time for a page of hits; failed searches are in {@link #errors()}. */
    long p95() {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Long.MAX_VALUE : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;
        thread.join();
    }
}

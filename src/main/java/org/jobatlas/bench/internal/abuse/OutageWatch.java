package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Somebody who asks for a page and for the portal's state of health again and again, and notes how long it takes and what comes. */
final class OutageWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;
    private static final int FINE = 200;

    private final Victim victim;
    private final List<Look> looks = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread;
    private volatile boolean enough;

    /**
     * What came of one look; a status of 0 where there was no answer at all.
     *
     * @param millis until the page came
     */
    record Look(long millis, int page, int health, int liveness) {

        boolean isFine() {
            return page == FINE && health == FINE;
        }
    }

    OutageWatch(Victim victim) {
        this.victim = victim;
        this.thread = Thread.ofPlatform().name("outage").start(this::watch);
    }

    private void watch() {
        try {
            while (!enough) {
                looks.add(look());
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Look look() throws InterruptedException {
        long start = System.nanoTime();
        int page = searched();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        return new Look(millis, page, status("/actuator/health"), status("/actuator/health/liveness"));
    }

    /** A page of hits as a browser opens it; the status is that of the first request that failed. */
    private int searched() throws InterruptedException {
        int status = status("/search?q=nurse");
        if (status != FINE) {
            return status;
        }
        try {
            victim.searcher().open("nurse");
            return FINE;
        } catch (IOException e) {
            return 0;
        }
    }

    private int status(String path) throws InterruptedException {
        try {
            return victim.get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** How long the slowest of twenty pages took. */
    long p95() {
        List<Long> sorted = looks().stream().map(Look::millis).sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    }

    long failed() {
        return looks().stream().filter(look -> look.page() != FINE).count();
    }

    /** Pages that got no answer at all, not even one that says what is wrong. */
    long unanswered() {
        return looks().stream().filter(look -> look.page() == 0).count();
    }

    /** How often liveness was down although only the database was unavailable. */
    long liesOfLiveness() {
        return looks().stream().filter(look -> look.liveness() != FINE).count();
    }

    /** Whether health ever reported the outage. */
    boolean toldOutage() {
        return looks().stream().anyMatch(look -> look.health() != FINE && look.health() != 0);
    }

    @Override
    public void close() throws InterruptedException {
        enough = true;
        thread.join();
    }
}

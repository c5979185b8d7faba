package org.jobatlas.bench.internal.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;
import org.jobatlas.bench.internal.SearchVisitor;
import tools.jackson.databind.json.JsonMapper;

/**
 * People who search repeatedly with pauses, as an open model: the start of each search is scheduled in advance and its
 * time counts from then, so that a slow portal does not reduce its own load. Source: G. Tene, "How NOT to measure
 * latency", 2013, on coordinated omission.
 *
 * @param people number of people
 * @param lasting duration
 * @param queries queries to use in turn
 */
record Crowd(int people, Duration lasting, List<String> queries) {

    private static final double LEAST_THOUGHT_SECONDS = 2;
    private static final double MOST_THOUGHT_SECONDS = 5;
    private static final long SEED = 25;
    private static final int DIGITS = 3;

    /**
     * What happened.
     *
     * @param micros time of every search that was answered, from its intended start, in microseconds
     * @param errors a sentence for every one that was not
     */
    record Outcome(Histogram micros, List<String> errors) {}

    /** Sends the crowd to a portal; its pages stay open. */
    Outcome visit(URI portal, JsonMapper json) {
        Histogram micros = new SynchronizedHistogram(DIGITS);
        ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
        SplittableRandom random = new SplittableRandom(SEED);
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService visits = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                List<Long> plan = plan(random.split());
                int first = person;
                running.add(visits.submit(() -> {
                    visit(new SearchVisitor(client, portal, json), new Plan(start, plan, first), micros, errors);
                    return null;
                }));
            }
            for (Future<?> visit : running) {
                visit.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in a benchmark", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new Outcome(micros, List.copyOf(errors));
    }

    private record Plan(long start, List<Long> nanos, int first) {}

    /** Nanoseconds after the common start at which one person searches. */
    private List<Long> plan(SplittableRandom random) {
        List<Long> times = new ArrayList<>();
        double seconds = random.nextDouble(MOST_THOUGHT_SECONDS);
        while (seconds < lasting.toSeconds()) {
            times.add((long) (seconds * 1e9));
            seconds += random.nextDouble(LEAST_THOUGHT_SECONDS, MOST_THOUGHT_SECONDS);
        }
        return times;
    }

    private void visit(SearchVisitor visitor, Plan plan, Histogram micros, ConcurrentLinkedQueue<String> errors)
            throws InterruptedException {
        boolean open = false;
        for (int turn = 0; turn < plan.nanos().size(); turn++) {
            long intended = plan.start() + plan.nanos().get(turn);
            TimeUnit.NANOSECONDS.sleep(intended - System.nanoTime());
            String query = queries.get((plan.first() + turn) % queries.size());
            try {
                if (open) {
                    visitor.search(query);
                } else {
                    visitor.open(query);
                    open = true;
                }
                micros.recordValue((System.nanoTime() - intended) / 1_000);
            } catch (IOException e) {
                errors.add(e.getClass().getSimpleName() + ": " + e.getMessage());
                open = false;
            }
        }
    }
}

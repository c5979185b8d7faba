package org.jobatlas.feedback.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.feedback.FeedbackBusyException;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Commits concurrent requests together; each request waits until its events are committed. */
@Service
class BatchedEvents implements FeedbackEvents, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(BatchedEvents.class);
    /** While one waits for the disk, the other writes. */
    private static final int WRITERS = 2;

    private static final int MOST_WAITING = 1_000;
    private static final int MOST_AT_ONCE = 5_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private record Request(List<EventRows.Told> told, CompletableFuture<Integer> done) {}

    private final BlockingQueue<Request> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final EventRows rows;
    private final CurrentAccount current;
    private final Counter stored;
    private final Duration longestWait;
    private final List<Thread> writers;

    @Autowired
    BatchedEvents(EventRows rows, CurrentAccount current, MeterRegistry meters) {
        this(rows, current, meters, LONGEST_WAIT);
    }

    BatchedEvents(EventRows rows, CurrentAccount current, MeterRegistry meters, Duration longestWait) {
        this.longestWait = longestWait;
        this.rows = rows;
        this.current = current;
        this.stored = Counter.builder("jobatlas.feedback.events")
                .description("Events that browsers told and that were stored")
                .register(meters);
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> Thread.ofVirtual().name("feedback-events-" + i).start(this::run))
                .toList();
    }

    @Override
    @PreAuthorize("permitAll()")
    public void add(List<FeedbackEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        UUID account = current.find().map(AccountId::value).orElse(null);
        Request request = new Request(
                events.stream().map(event -> new EventRows.Told(event, account)).toList(), new CompletableFuture<>());
        if (!waiting.offer(request)) {
            throw new FeedbackBusyException("Too much is told at once");
        }
        try {
            request.done()
                    .orTimeout(longestWait.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new FeedbackBusyException("What was told could not be stored", e);
        }
    }

    private void run() {
        try {
            while (true) {
                List<Request> batch = new ArrayList<>();
                int size = take(batch, waiting.take());
                Request next = size < MOST_AT_ONCE ? waiting.poll() : null;
                while (next != null) {
                    size += take(batch, next);
                    next = size < MOST_AT_ONCE ? waiting.poll() : null;
                }
                store(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int take(List<Request> batch, Request request) {
        batch.add(request);
        return request.told().size();
    }

    private void store(List<Request> all) {
        // the browser sends it again
        List<Request> batch =
                all.stream().filter(request -> !request.done().isDone()).toList();
        if (batch.isEmpty()) {
            return;
        }
        try {
            stored.increment(rows.store(
                    batch.stream().flatMap(request -> request.told().stream()).toList()));
            batch.forEach(request -> request.done().complete(request.told().size()));
        } catch (RuntimeException | Error e) {
            // continue with the next batch whatever happened
            log.warn("What {} browsers told could not be stored: {}", batch.size(), e.toString());
            batch.forEach(request -> request.done().completeExceptionally(e));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        writers.forEach(Thread::interrupt);
        for (Thread writer : writers) {
            writer.join();
        }
        List<Request> rest = new ArrayList<>();
        waiting.drainTo(rest);
        if (!rest.isEmpty()) {
            store(rest);
        }
    }
}

package org.jobatlas.feedback.internal.lists;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Stores impression lists in the background, many in one transaction. */
@Component
public class LaterImpressions implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LaterImpressions.class);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_AT_ONCE = 200;

    private final BlockingQueue<ShownRecord.Shown> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Impressions impressions;
    private final Counter lost;
    private final Thread writer;

    LaterImpressions(Impressions impressions, MeterRegistry meters) {
        this.impressions = impressions;
        this.lost = Counter.builder("jobatlas.feedback.lists.lost")
                .description("Lists that were shown and could not be stored")
                .register(meters);
        this.writer = Thread.ofVirtual().name("impressions").start(this::run);
    }

    public void add(ShownRecord.Shown seen) {
        if (!waiting.offer(seen)) {
            lost.increment();
        }
    }

    private void run() {
        try {
            while (true) {
                List<ShownRecord.Shown> batch = new ArrayList<>(MOST_AT_ONCE);
                batch.add(waiting.take());
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                store(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<ShownRecord.Shown> batch) {
        try {
            impressions.store(batch);
        } catch (RuntimeException | Error e) {
            // whatever it is, the next ones are written
            lost.increment(batch.size());
            log.warn("{} lists that were shown could not be stored: {}", batch.size(), e.toString());
        }
    }

    /** What waits when the portal stops is stored still. */
    @Override
    public void destroy() throws InterruptedException {
        writer.interrupt();
        writer.join();
        List<ShownRecord.Shown> rest = new ArrayList<>();
        waiting.drainTo(rest);
        if (!rest.isEmpty()) {
            store(rest);
        }
    }
}

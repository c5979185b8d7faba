package org.jobatlas.feedback.internal.lists;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jobatlas.database.DatabaseOutage;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ShownList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Records lists. A list is shown even if it cannot be stored: while the database is unavailable, lists wait in a
 * bounded queue and are stored later.
 */
@Component
public class ShownRecord {

    private static final Logger LOG = LoggerFactory.getLogger(ShownRecord.class);
    private static final int MOST_WAITING = 2_000;

    /** A list with the circumstances at the time. */
    public record Shown(ShownList list, @Nullable UUID account, Instant at) {}

    private final Impressions impressions;
    private final Counter lost;
    private final LinkedHashMap<ImpressionListId, Shown> waiting = new LinkedHashMap<>();

    public ShownRecord(Impressions impressions, MeterRegistry meters) {
        this.impressions = impressions;
        this.lost = meters.counter("jobatlas.feedback.lost");
        meters.gauge("jobatlas.feedback.waiting", this, ShownRecord::waiting);
    }

    /** Stores it now or, where that is not possible, later. */
    public void add(Shown shown) {
        try {
            impressions.store(List.of(shown));
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                keep(shown);
            } else {
                lost.increment();
                LOG.error(
                        "What was shown could not be written down ({})",
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Stores a waiting list that is being answered; throws where that is still not possible. */
    public void require(ImpressionListId list) {
        find(list).ifPresent(this::writeWaiting);
    }

    public void forget(Collection<ImpressionListId> lists) {
        synchronized (waiting) {
            waiting.keySet().removeAll(lists);
        }
    }

    public int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    /** Stores waiting lists, oldest first, until one fails. */
    @Scheduled(fixedDelay = 10, initialDelay = 10, timeUnit = TimeUnit.SECONDS)
    public void writeWaiting() {
        List<Shown> all;
        synchronized (waiting) {
            all = List.copyOf(waiting.values());
        }
        try {
            all.forEach(this::writeWaiting);
            if (!all.isEmpty()) {
                LOG.info("{} lists that waited were written down", all.size());
            }
        } catch (RuntimeException e) {
            LOG.debug("What was shown waits on", e);
        }
    }

    private void writeWaiting(Shown shown) {
        try {
            impressions.store(List.of(shown));
        } catch (RuntimeException e) {
            if (DatabaseOutage.isBehind(e)) {
                throw e;
            }
            // such as a list of an account that was erased meanwhile
            lost.increment();
        }
        forget(List.of(shown.list().id()));
    }

    private Optional<Shown> find(ImpressionListId list) {
        synchronized (waiting) {
            return Optional.ofNullable(waiting.get(list));
        }
    }

    private void keep(Shown shown) {
        synchronized (waiting) {
            if (waiting.isEmpty()) {
                LOG.warn(
                        "What is shown cannot be written down for now, as the database is away or full; it is kept until it can");
            }
            if (waiting.size() >= MOST_WAITING) {
                waiting.pollFirstEntry();
                lost.increment();
            }
            waiting.put(shown.list().id(), shown);
        }
    }
}

package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.FeedbackEvents;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.feedback.internal.lists.Impressions;
import org.jobatlas.feedback.internal.lists.ShownRecord;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Events per second as they are taken in from browsers, in beacons of 20 from 64 senders at once, each answered after
 * its commit, against a JDBC batch insert of the same rows into a table of the same columns, in batches
 * of 1,000.
 */
@Component
@Lazy
@Profile("command")
@Order(6)
class FeedbackBenchmark implements Benchmark {

    private static final int EVENTS = 20_000;
    private static final int BEACON = 20;
    private static final int SENDERS = 64;
    private static final int BATCH = 1_000;
    private static final int RANKS = 10;
    private static final int LISTS = 200;
    private static final double TARGET = 0.5;

    private final FeedbackEvents events;
    private final Impressions impressions;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    FeedbackBenchmark(
            FeedbackEvents events,
            Impressions impressions,
            JdbcTemplate jdbc,
            TransactionOperations transaction,
            Clock clock) {
        this.events = events;
        this.impressions = impressions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        List<UUID> postings = jdbc.queryForList("select id from posting limit " + RANKS, UUID.class);
        List<ImpressionListId> all = new ArrayList<>();
        jdbc.execute("create table if not exists feedback_baseline (like interaction including defaults)");
        jdbc.execute("create unique index if not exists feedback_baseline_key on feedback_baseline (id)");
        try {
            return List.of(new BenchmarkResult(
                    name(),
                    new InterleavedRun(data.pairs())
                            .values(ours(postings, all), baseline(lists(postings, all), postings)),
                    "/s",
                    Target.atLeast(TARGET)));
        } finally {
            jdbc.execute("drop table feedback_baseline");
            jdbc.update("delete from impression_list where id = any(?)", (Object) ids(all));
        }
    }

    private static UUID[] ids(List<ImpressionListId> lists) {
        return lists.stream().map(ImpressionListId::value).toArray(UUID[]::new);
    }

    private List<ImpressionListId> lists(List<UUID> postings, List<ImpressionListId> all) {
        List<ShownItem> items = IntStream.range(0, postings.size())
                .mapToObj(i -> ShownItem.hit(i + 1, new PostingId(postings.get(i))))
                .toList();
        List<ShownRecord.Shown> shown = IntStream.range(0, LISTS)
                .mapToObj(i -> new ShownRecord.Shown(
                        new ShownList(
                                new ImpressionListId(UUID.randomUUID()),
                                Surface.SEARCH,
                                "benchmark",
                                new ListOrigin(Map.of(), null, null, "", null),
                                List.of(),
                                items),
                        null,
                        clock.instant()))
                .toList();
        impressions.store(shown);
        List<ImpressionListId> made = shown.stream().map(one -> one.list().id()).toList();
        all.addAll(made);
        return made;
    }

    /** Uses lists without events yet, since the number of events at a position is limited. */
    private DoubleSupplier ours(List<UUID> postings, List<ImpressionListId> all) {
        return () -> {
            List<ImpressionListId> lists = lists(postings, all);
            List<List<FeedbackEvent>> beacons = beacons(lists);
            CountDownLatch done = new CountDownLatch(SENDERS);
            long start = System.nanoTime();
            for (int sender = 0; sender < SENDERS; sender++) {
                int first = sender;
                Thread.ofVirtual().start(() -> {
                    try {
                        for (int at = first; at < beacons.size(); at += SENDERS) {
                            events.add(beacons.get(at));
                        }
                    } finally {
                        done.countDown();
                    }
                });
            }
            await(done);
            double perSecond = EVENTS * 1e9 / (System.nanoTime() - start);
            requireStored(lists);
            return perSecond;
        };
    }

    private void requireStored(List<ImpressionListId> lists) {
        Long stored = jdbc.queryForObject(
                "select count(*) from interaction where list_id = any(?)", Long.class, (Object) ids(lists));
        if (stored == null || stored != EVENTS) {
            throw new IllegalStateException("Of " + EVENTS + " events " + stored + " were stored");
        }
    }

    private static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was stopped", e);
        }
    }

    private static List<List<FeedbackEvent>> beacons(List<ImpressionListId> lists) {
        List<List<FeedbackEvent>> beacons = new ArrayList<>();
        for (int from = 0; from < EVENTS; from += BEACON) {
            ImpressionListId list = lists.get(from / BEACON % lists.size());
            beacons.add(IntStream.range(0, BEACON)
                    .mapToObj(i ->
                            new FeedbackEvent(UUID.randomUUID(), list, i % RANKS + 1, InteractionKind.SEEN, 1_500 + i))
                    .toList());
        }
        return beacons;
    }

    private DoubleSupplier baseline(List<ImpressionListId> lists, List<UUID> postings) {
        return () -> {
            Timestamp now = Timestamp.from(clock.instant());
            List<Object[]> rows = IntStream.range(0, EVENTS)
                    .mapToObj(i -> new Object[] {
                        UUID.randomUUID(),
                        lists.get(i / BEACON % lists.size()).value(),
                        now,
                        i % RANKS + 1,
                        postings.get(i % RANKS),
                        "SEEN",
                        1_500 + i % BEACON,
                        now,
                        "ACCEPTED"
                    })
                    .toList();
            long start = System.nanoTime();
            for (int from = 0; from < EVENTS; from += BATCH) {
                List<Object[]> batch = rows.subList(from, from + BATCH);
                transaction.executeWithoutResult(status -> jdbc.batchUpdate("""
                    insert into feedback_baseline (id, list_id, list_at, rank, posting_id, kind, millis, created_at, review)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
                    """, batch));
            }
            return EVENTS * 1e9 / (System.nanoTime() - start);
        };
    }
}

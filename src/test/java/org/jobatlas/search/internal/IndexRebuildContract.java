package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobatlas.account.SystemRights;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.RebuildReport;
import org.jobatlas.search.RebuildRunningException;
import org.jobatlas.search.internal.rebuild.IndexSwap;
import org.jobatlas.search.internal.rebuild.RebuildLock;
import org.jobatlas.search.internal.rebuild.RecentChanges;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a rebuild promises to those who search meanwhile, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IndexRebuildContract extends SearchIntegration {

    @Autowired
    IndexRebuild rebuild;

    @Autowired
    IndexSwap swap;

    @Autowired
    RecentChanges changes;

    @Autowired
    RebuildLock lock;

    @BeforeAll
    void publishAll() {
        publish(Postings.all());
        publish(List.of(Postings.posting("old-1", "Ropemaker", "You twist ropes for ships.")
                .field("manufacturing")
                .build()));
    }

    @Test
    void searchGoesOnUnchangedAndNoChangeIsLost() {
        long before = search("", fields("transport")).page().total();
        assertThat(before).isGreaterThanOrEqualTo(Postings.PICKERS);
        AtomicBoolean running = new AtomicBoolean(true);
        Set<Long> totals = new ConcurrentSkipListSet<>();
        AtomicInteger searches = new AtomicInteger();
        Executor threads = task -> Thread.ofPlatform().daemon().start(task);
        CompletableFuture<Void> searching = CompletableFuture.runAsync(
                () -> {
                    while (running.get()) {
                        totals.add(search("", fields("transport")).page().total());
                        searches.incrementAndGet();
                    }
                },
                threads);
        CompletableFuture<RebuildReport> rebuilding =
                CompletableFuture.supplyAsync(() -> SystemRights.call(rebuild::rebuild), threads);
        SystemRights.run(() -> {
            catalogue.close(id("old-1"));
            catalogue.saveAll(List.of(
                    Postings.posting("mut-1", "Falconer", "You breed birds of prey on our farm and feed them.")
                            .field("agriculture")
                            .build(),
                    Postings.posting("new-1", "Glassblower", "You blow glass.")
                            .field("manufacturing")
                            .build()));
        });
        RebuildReport report = rebuilding.join();
        running.set(false);
        searching.join();
        assertThat(totals).containsExactly(before);
        assertThat(searches.get()).isGreaterThan(3);
        assertThat(report.postingsPerSecond()).isPositive();
        awaitIndex();
        assertThat(ids(search("\"falconer\""))).containsExactly(id("mut-1"));
        assertThat(ids(search("\"glassblower\""))).containsExactly(id("new-1"));
        assertThat(ids(search("\"beekeeper\""))).isEmpty();
        assertThat(ids(search("\"ropemaker\""))).isEmpty();
    }

    @Test
    void everyRebuildEndsWithExactlyThePublishedPostings() {
        for (int i = 0; i < 3; i++) {
            SystemRights.call(rebuild::rebuild);
            awaitIndex();
            assertThat(titles(search("Data Engineer"))).startsWith("Data Engineer");
        }
    }

    @Test
    void aRebuildThatFailsLosesNothing() {
        changes.startRebuild();
        swap.begin();
        SystemRights.run(() -> catalogue.saveAll(List.of(Postings.posting("late-1", "Saddler", "You make saddles.")
                .field("manufacturing")
                .build())));
        org.awaitility.Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(() -> state().pending() == 0 && count("vector_hash is null") == 0);
        assertThat(ids(search("\"saddler\""))).isEmpty();
        swap.rollback();
        changes.write();
        awaitIndex();
        assertThat(ids(search("\"saddler\""))).containsExactly(id("late-1"));
        SystemRights.call(rebuild::rebuild);
        awaitIndex();
        assertThat(ids(search("\"saddler\""))).containsExactly(id("late-1"));
    }

    @Test
    void onlyOneRebuildRuns() {
        try (RebuildLock.Held held = lock.take().orElseThrow()) {
            assertThat(held.connection()).isNotNull();
            assertThatThrownBy(() -> SystemRights.call(rebuild::rebuild)).isInstanceOf(RebuildRunningException.class);
        }
    }

    @Test
    void nobodyElseMayRebuild() {
        assertThatThrownBy(rebuild::rebuild).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}

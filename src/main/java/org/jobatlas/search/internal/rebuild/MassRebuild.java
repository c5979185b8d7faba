package org.jobatlas.search.internal.rebuild;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.IndexStates;
import org.jobatlas.search.RebuildReport;
import org.jobatlas.search.RebuildRunningException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Fills the second index by the mass indexer, which holds back the outbox until it is done. Changes that went to the
 * other index around the switch are written again.
 */
@Service
class MassRebuild implements IndexRebuild {

    private static final Logger log = LoggerFactory.getLogger(MassRebuild.class);

    private static final int LOADERS = 2;
    private static final int BATCH = 50;
    private static final int IDS = 500;

    private final EntityManagerFactory factory;
    private final IndexSwap swap;
    private final RebuildLock lock;
    private final RecentChanges changes;
    private final IndexStates states;
    private final Clock clock;

    MassRebuild(
            EntityManagerFactory factory,
            IndexSwap swap,
            RebuildLock lock,
            RecentChanges changes,
            IndexStates states,
            Clock clock) {
        this.factory = factory;
        this.swap = swap;
        this.lock = lock;
        this.changes = changes;
        this.states = states;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public RebuildReport rebuild() {
        try (RebuildLock.Held held = lock.take().orElseThrow(RebuildRunningException::new)) {
            Instant start = clock.instant();
            changes.startRebuild();
            swapIn();
            changes.write();
            Duration took = Duration.between(start, clock.instant());
            RebuildReport report = new RebuildReport(states.get().documents(), took);
            log.info(
                    "Rebuilt the index: {} postings in {} s ({} postings/s)",
                    report.postings(),
                    took.toSeconds(),
                    Math.round(report.postingsPerSecond()));
            return report;
        }
    }

    private void swapIn() {
        swap.begin();
        try {
            fill();
            swap.commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp();
            throw new IllegalStateException("Interrupted while the index was being rebuilt", e);
        } catch (RuntimeException e) {
            giveUp();
            throw e;
        }
    }

    private void giveUp() {
        swap.rollback();
        changes.write();
    }

    private void fill() throws InterruptedException {
        MassIndexer indexer = Search.mapping(factory)
                .scope(List.of(Posting.class, FindablePerson.class))
                .massIndexer()
                .purgeAllOnStart(false)
                .threadsToLoadObjects(LOADERS)
                .batchSizeToLoadObjects(BATCH)
                .idFetchSize(IDS);
        indexer.type(Posting.class).reindexOnly("e.status = :published").param("published", PostingStatus.PUBLISHED);
        indexer.startAndWait();
    }
}

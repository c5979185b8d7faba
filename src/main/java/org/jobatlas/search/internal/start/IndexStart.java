package org.jobatlas.search.internal.start;

import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.IndexState;
import org.jobatlas.search.IndexStates;
import org.jobatlas.search.RebuildRunningException;
import org.jobatlas.search.internal.rebuild.RebuildLock;
import org.jobatlas.search.internal.rebuild.RecentChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the start whether the index belongs to the catalogue, and otherwise rebuilds it beside the portal's work. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.attach", havingValue = "false", matchIfMissing = true)
class IndexStart {

    private static final Logger log = LoggerFactory.getLogger(IndexStart.class);

    private final IndexRebuild rebuild;
    private final IndexStates states;
    private final PostingCatalogue catalogue;
    private final RecentChanges changes;
    private final RebuildLock lock;
    private final JdbcClient jdbc;
    private final IndexFingerprint fingerprint;

    IndexStart(
            IndexRebuild rebuild,
            IndexStates states,
            PostingCatalogue catalogue,
            RecentChanges changes,
            RebuildLock lock,
            JdbcClient jdbc,
            IndexFingerprint fingerprint) {
        this.rebuild = rebuild;
        this.states = states;
        this.catalogue = catalogue;
        this.changes = changes;
        this.lock = lock;
        this.jdbc = jdbc;
        this.fingerprint = fingerprint;
    }

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        Thread.ofPlatform().name("index-start").daemon().start(() -> SystemRights.run(this::repair));
    }

    void repair() {
        try {
            if (isForeign()) {
                log.info("The index does not belong to the catalogue: rebuilding it while the portal runs");
                rebuild.rebuild();
            } else {
                lock.take().ifPresent(this::writeAgain);
            }
            remember();
        } catch (RebuildRunningException e) {
            log.info("Another node is rebuilding the index");
        } catch (RuntimeException e) {
            log.error("The index could not be checked or rebuilt", e);
        }
    }

    /** What changed during a rebuild that died. */
    private void writeAgain(RebuildLock.Held held) {
        try (held) {
            changes.write();
        }
    }

    /** Another engine or mapping was in use last, or nothing at all is in the index. */
    private boolean isForeign() {
        if (catalogue.countPublished() == 0) {
            return false;
        }
        String before = jdbc.sql("select fingerprint from index_in_use")
                .query(String.class)
                .optional()
                .orElse(fingerprint.value());
        IndexState state = states.get();
        return !before.equals(fingerprint.value()) || (state.documents() == 0 && state.pending() == 0);
    }

    private void remember() {
        jdbc.sql("""
            insert into index_in_use (one, fingerprint) values (true, ?)
            on conflict (one) do update set fingerprint = excluded.fingerprint\
            """).param(fingerprint.value()).update();
    }
}

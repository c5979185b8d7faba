package org.jobatlas.job.internal;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.IndexPause;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.search.internal.SearchSlice;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The index waits while a long import stores, and no longer. */
@SpringBootTest(
        classes = SearchSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {WithoutVaadin.SETTING, "spring.modulith.moments.enabled=false", "jobatlas.job.vector-worker=false"
        })
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
@SuppressWarnings("NullAway.Init")
class OutboxPauseIT {

    private static final Duration LONGER_THAN_A_PULSE = Duration.ofSeconds(2);

    @Autowired
    PostingCatalogue catalogue;

    @Autowired
    IndexPause pause;

    @Autowired
    UnderstandingProgress progress;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nothingIsIndexedInAPauseAndEverythingAfterIt() {
        awaitIndex();
        try (IndexPause.Held held = SystemRights.call(pause::begin)) {
            await().pollDelay(LONGER_THAN_A_PULSE).until(() -> true);
            save("held");
            held.goOn();
            await().during(LONGER_THAN_A_PULSE).atMost(Duration.ofSeconds(20)).until(() -> unindexed() == 1);
        }
        awaitIndex();
    }

    @Test
    void whoDiesInAPauseIsForgotten() {
        IndexPause.Held abandoned = SystemRights.call(pause::begin);
        jdbc.sql("update hsearch_agent set expiration = now() - interval '1 second' where type = 'MASS_INDEXING'")
                .update();
        save("abandoned");
        awaitIndex();
        abandoned.goOn();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from hsearch_agent where type = 'MASS_INDEXING'")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @AfterEach
    void nothingIsLeftInSearch() {
        jdbc.sql("select id from posting where source = 'pause'")
                .query(UUID.class)
                .list()
                .forEach(id -> SystemRights.run(() -> catalogue.close(new PostingId(id))));
        awaitIndex();
    }

    private void save(String id) {
        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("pause", id, "Sailor", "You sail.").build())));
    }

    private void awaitIndex() {
        await().atMost(Duration.ofSeconds(60)).until(() -> unindexed() == 0);
    }

    private long unindexed() {
        return SystemRights.call(progress::unindexed);
    }
}

package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.testing.ElasticsearchTestNode;
import org.jobatlas.testing.RequiresElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every change of a posting reaches the index, even if Elasticsearch is away for longer than one change is tried. */
@RequiresElasticsearch
@TestPropertySource(
        properties = {
            "jobatlas.search.backend=elasticsearch",
            "jobatlas.search.retry-delay=1s",
            "jobatlas.search.retry-rounds=3s",
            "db-scheduler.polling-interval=1s"
        })
class OutboxIT extends SearchIntegration {

    private final ElasticsearchTestNode node = ElasticsearchTestNode.shared();

    @AfterEach
    void startAgain() {
        node.start();
    }

    @Test
    void changesMadeWhileElasticsearchIsAwayArriveOnceItIsBack() {
        publish(List.of(
                draft("one", "Clockmaker", "You repair clocks."),
                draft("two", "Cartographer", "You draw maps."),
                draft("three", "Taxidermist", "You stuff animals.")));
        node.kill();
        SystemRights.run(() -> {
            catalogue.saveAll(List.of(
                    draft("one", "Watchmaker", "You repair watches."),
                    draft("four", "Falconer", "You train falcons.")));
            catalogue.close(id("three"));
        });
        await().atMost(Duration.ofSeconds(90)).until(() -> aborted() > 0);
        node.start();
        awaitIndex();
        assertThat(titles(search(""))).containsExactlyInAnyOrder("Watchmaker", "Cartographer", "Falconer");
        assertThat(titles(search("\"watchmaker\""))).containsExactly("Watchmaker");
        assertThat(titles(search("\"clockmaker\""))).isEmpty();
    }

    private long aborted() {
        return jdbc.sql("select count(*) from hsearch_outbox_event where status = 'ABORTED'")
                .query(Long.class)
                .single();
    }

    private static PostingDraft draft(String sourceId, String title, String description) {
        return Postings.posting(sourceId, title, description).field("retail").build();
    }
}

package org.jobatlas.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** Health says what is wrong; liveness, by which a portal is started anew, does not fall for what a start would not mend. */
class HealthIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROOM = "management.health.diskspace.threshold=";

    @TempDir
    private Path folder;

    @Test
    void aDiskWithoutRoomIsToldWhileListsAreServed() throws IOException {
        try (ConfigurableApplicationContext portal = WholePortal.start(folder, ROOM + "1000TB")) {
            assertThat(status(portal, "diskSpace")).isEqualTo(Status.DOWN);
            assertThat(status(portal)).isEqualTo(Status.DOWN);
            assertThat(status(portal, "liveness")).isEqualTo(Status.UP);
            Path file = Files.writeString(folder.resolve("ads.csv"), """
                id,title,company,location,country,description
                1,Staff Nurse,Leeds Hospital,Leeds,GB,"A ward of adults looks for a nurse with wound care."
                """);
            SystemRights.run(() ->
                    portal.getBean(PostingImport.class).run(file, ImportOptions.DEFAULT, (bytes, of, postings) -> {}));
            JobQuery query = new JobQuery("nurse", JobFilters.NONE, JobSort.RELEVANCE, 0, 10);
            await().atMost(PATIENCE)
                    .until(() ->
                            portal.getBean(JobSearch.class).search(query).page().total() == 1);
        }
    }

    @Test
    void aDatabaseThatIsAwayIsTold() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                ConfigurableApplicationContext portal = WholePortal.start(
                        folder,
                        ROOM + "1MB",
                        "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")) {
            await().atMost(PATIENCE).until(() -> status(portal).equals(Status.UP));
            server.close();
            await().atMost(PATIENCE).until(() -> status(portal).equals(Status.DOWN));
            assertThat(status(portal, "db")).isEqualTo(Status.DOWN);
            assertThat(status(portal, "liveness")).isEqualTo(Status.UP);
        }
    }

    private static Status status(ConfigurableApplicationContext portal, String... path) {
        HealthEndpoint health = portal.getBean(HealthEndpoint.class);
        return (path.length == 0 ? health.health() : health.healthForPath(path)).getStatus();
    }
}

package org.jobatlas.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jobatlas.JobatlasApplication;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.UnderstandingProgress;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal with its demo catalogue, as {@code ./jobatlas run} starts it; shared by all journeys of one run. */
final class Portal {

    private static final Duration LOADING = Duration.ofMinutes(8);
    private static final int DEMO_POSTINGS = 1_500;

    private static final Portal SHARED = new Portal();

    private final String url;

    private Portal() {
        String running = System.getProperty("jobatlas.e2e.url", "");
        this.url = running.isEmpty() ? start() : running;
    }

    /** The address of the portal named by {@code jobatlas.e2e.url}, or of one that this starts. */
    static String url() {
        return SHARED.url;
    }

    private static String start() {
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(JobatlasApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .profiles("portal")
                .run("--server.port=0", "--jobatlas.demo=true", "--jobatlas.data=" + folder());
        PostingCatalogue catalogue = portal.getBean(PostingCatalogue.class);
        UnderstandingProgress progress = portal.getBean(UnderstandingProgress.class);
        await().atMost(LOADING)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> SystemRights.call(() -> catalogue.countPublished() >= DEMO_POSTINGS
                        && progress.remaining() == 0
                        && progress.unindexed() == 0));
        return "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

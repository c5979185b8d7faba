package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.search.CandidateRetriever;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A command beside a running portal searches the portal's Lucene index, and sees what the portal changes. */
class AttachIT extends SearchIntegration {

    @Autowired
    Environment environment;

    @Autowired
    IndexRebuild rebuild;

    @Test
    void aSecondProcessSearchesAndSeesChangesAndRebuilds() {
        publish(List.of(Postings.posting("one", "Clockmaker", "You repair clocks and watches.")
                .field("retail")
                .build()));
        try (ConfigurableApplicationContext beside = attach()) {
            JobSearch attached = beside.getBean(JobSearch.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "clockmaker") == 1);
            publish(List.of(Postings.posting("two", "Falconer", "You train falcons.")
                    .field("agriculture")
                    .build()));
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "\"falconer\"") == 1);
            SystemRights.call(rebuild::rebuild);
            publish(List.of(Postings.posting("three", "Saddler", "You make saddles.")
                    .field("manufacturing")
                    .build()));
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "\"saddler\"") == 1);
            assertThat(total(attached, "")).isEqualTo(3);
            String text = "I repair clocks.";
            assertThat(beside.getBean(CandidateRetriever.class)
                            .retrieve(new RetrievalQuery(
                                    text,
                                    Language.ENGLISH,
                                    List.of("Clockmaker"),
                                    List.of(),
                                    List.of(),
                                    org.jobatlas.embedding.internal.Embedders.shared()
                                            .embed(text),
                                    JobFilters.NONE,
                                    java.util.Set.of(),
                                    10))
                            .vector()
                            .getFirst()
                            .item())
                    .isEqualTo(id("one"));
        }
        assertThat(titles(search("clockmaker"))).containsExactly("Clockmaker");
    }

    private static long total(JobSearch search, String text) {
        JobSearchResult result = search.search(new JobQuery(text, JobFilters.NONE, JobSort.NEWEST, 0, 10));
        return result.page().total();
    }

    private ConfigurableApplicationContext attach() {
        return new SpringApplicationBuilder(SearchSlice.class)
                .web(WebApplicationType.NONE)
                .run(
                        argument("spring.datasource.url"),
                        argument("spring.datasource.username"),
                        argument("spring.datasource.password"),
                        argument("jobatlas.search.folder"),
                        argument("spring.autoconfigure.exclude"),
                        "--spring.modulith.moments.enabled=false",
                        "--jobatlas.search.attach=true",
                        "--jobatlas.background=false",
                        "--jobatlas.job.vector-worker=false");
    }

    private String argument(String key) {
        return "--" + key + "=" + environment.getRequiredProperty(key);
    }
}

package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.PostingRetriever;
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
        publish(List.of(Postings.posting("attach-1", "Bellfounder", "You found bells for churches.")
                .field("retail")
                .build()));
        try (ConfigurableApplicationContext beside = attach()) {
            JobSearch attached = beside.getBean(JobSearch.class);
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "\"bellfounder\"") == 1);
            publish(List.of(Postings.posting("attach-2", "Luthier", "You build violins.")
                    .field("agriculture")
                    .build()));
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "\"luthier\"") == 1);
            SystemRights.call(rebuild::rebuild);
            publish(List.of(Postings.posting("attach-3", "Thatcher", "You thatch roofs.")
                    .field("manufacturing")
                    .build()));
            await().atMost(Duration.ofSeconds(20)).until(() -> total(attached, "\"thatcher\"") == 1);
            assertThat(total(attached, "")).isEqualTo(count("status = 'PUBLISHED'"));
            String text = "I found bells for churches.";
            assertThat(beside.getBean(PostingRetriever.class)
                            .retrieve(new RetrievalQuery(
                                    text,
                                    Language.ENGLISH,
                                    List.of("Bellfounder"),
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
                    .isEqualTo(id("attach-1"));
        }
        assertThat(titles(search("\"bellfounder\""))).containsExactly("Bellfounder");
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

package org.jobatlas.operation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jobatlas.account.SystemRights;
import org.jobatlas.embedding.ModelInfo;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.operation.Diagnosis;
import org.jobatlas.operation.Finding;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.search.internal.SearchSlice;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import picocli.CommandLine;

@SpringBootTest(
        classes = SearchSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {WithoutVaadin.SETTING, "spring.modulith.moments.enabled=false"})
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
@Import(DoctorIT.Others.class)
class DoctorIT {

    @Autowired
    DoctorCommand doctor;

    @Autowired
    Diagnosis diagnosis;

    @Autowired
    PostingCatalogue catalogue;

    @Autowired
    Map<String, HealthIndicator> health;

    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhatItSeesAndFailsWhenTheIndexIsOutOfStep() {
        SystemRights.run(() -> catalogue.saveAll(List.of(
                PostingDraft.of("test", "one", "Sailor", "You sail.").build(),
                PostingDraft.of("test", "two", "Baker", "You bake.").build())));
        await().atMost(Duration.ofSeconds(60)).until(() -> index().level() == Finding.Level.OK);
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(doctor).setOut(new PrintWriter(out));
        assertThat(line.execute()).isZero();
        assertThat(out.toString())
                .containsPattern("OK +Java +25")
                .containsPattern("OK +Model +all-minilm-l6-v2-q, 384 dimensions, checksum [0-9a-f]{12}")
                .containsPattern("OK +SIMD for Lucene +on")
                .containsPattern("WARN +OCR +off")
                .containsPattern("OK +Database +PostgreSQL \\d+")
                .containsPattern("OK +Index +lucene: 2 of 2 postings, 0 without vector, 0 changes pending, 0 failed")
                .containsPattern("Browser for tests")
                .doesNotContain("Elasticsearch");
        assertThat(status("contentHealthIndicator")).isEqualTo(Status.UP);
        assertThat(status("indexHealthIndicator")).isEqualTo(Status.UP);
        assertThat(status("modelHealthIndicator")).isEqualTo(Status.UP);
        assertThat(status("clusterHealthIndicator")).isEqualTo(Status.UP);

        // behind the portal's back, so that nothing tells the index
        jdbc.sql("update posting set status = 'CLOSED'").update();
        assertThat(index().level()).isEqualTo(Finding.Level.FAIL);
        assertThat(line.execute()).isEqualTo(1);
    }

    private Finding index() {
        return SystemRights.call(diagnosis::findings).stream()
                .filter(finding -> finding.subject().equals("Index"))
                .findFirst()
                .orElseThrow();
    }

    private Status status(String indicator) {
        return health.get(indicator).health().getStatus();
    }

    /** The module itself, and what it asks besides the catalogue and search. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan("org.jobatlas.operation")
    static class Others {

        @Bean
        ModelInfo model() {
            return new ModelInfo("all-minilm-l6-v2-q", "afdb6f1a0e45b715d0bb9b11772f032c", 384);
        }

        @Bean
        ResumeTextExtractor withoutTesseract() {
            return new ResumeTextExtractor() {
                @Override
                public ResumeText extract(ResumeFile file, ReadingTurn turn) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public boolean readsPictures() {
                    return false;
                }
            };
        }
    }
}

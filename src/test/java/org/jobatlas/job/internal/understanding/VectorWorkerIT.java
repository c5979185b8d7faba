package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.job.internal.FeatureStore;
import org.jobatlas.job.internal.JobProperties;
import org.jobatlas.job.internal.PostingRows;
import org.jobatlas.search.internal.SearchSlice;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Several nodes share the work on vectors; the slice's own schedule is one worker more. */
@SpringBootTest(
        classes = SearchSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {WithoutVaadin.SETTING, "spring.modulith.moments.enabled=false", "jobatlas.job.vector-batch=5"})
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
@Import(VectorWorkerIT.Counting.class)
class VectorWorkerIT {

    private static final int POSTINGS = 60;
    private static final String BOTTOMLESS = "A bottomless text.";

    @Autowired
    PostingCatalogue catalogue;

    @Autowired
    VectorWorker worker;

    @Autowired
    UnderstandingProgress vectors;

    @Autowired
    Queue<String> embedded;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PostingFeatureStore features;

    @Autowired
    PostingRows rows;

    @Autowired
    FieldReading reading;

    @Autowired
    JobProperties properties;

    @BeforeEach
    void startAnew() {
        jdbc.sql("delete from posting").update();
        embedded.clear();
    }

    @Test
    void noTextIsEmbeddedTwice() {
        List<PostingDraft> drafts = IntStream.range(0, POSTINGS)
                .mapToObj(i -> PostingDraft.of("test", "p" + i, "Sailor", "You sail on ship " + i + ".")
                        .build())
                .toList();
        SystemRights.run(() -> catalogue.saveAll(drafts));
        Executor nodes = task -> Thread.ofPlatform().daemon().start(task);
        CompletableFuture<Void> first = CompletableFuture.runAsync(worker::catchUp, nodes);
        CompletableFuture<Void> second = CompletableFuture.runAsync(worker::catchUp, nodes);
        CompletableFuture.allOf(first, second).join();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        assertThat(embedded).hasSize(POSTINGS).doesNotHaveDuplicates();
        SystemRights.run(() -> catalogue.saveAll(drafts));
        worker.catchUp();
        assertThat(embedded).hasSize(POSTINGS);
    }

    @Test
    void aTextThatNoModelSurvivesKeepsNobodyElseWaiting() {
        PostingDraft bottomless =
                PostingDraft.of("test", "deep", "Diver", BOTTOMLESS).build();
        SystemRights.run(() -> catalogue.saveAll(Stream.concat(
                        Stream.of(bottomless),
                        IntStream.range(0, 12)
                                .mapToObj(i -> PostingDraft.of("test", "p" + i, "Sailor", "You sail on ship " + i + ".")
                                        .build()))
                .toList()));
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        assertThat(withoutVector()).containsExactly("deep");

        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("test", "deep", "Diver", "You dive.").build())));
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        assertThat(withoutVector()).isEmpty();
    }

    @Test
    void whatWasPutOffHasAnotherTurnLater() {
        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("test", "deep", "Diver", BOTTOMLESS).build())));
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        jdbc.sql("update posting set understand_after = now() - interval '1 minute'")
                .update();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select understand_after > now() from posting")
                        .query(Boolean.class)
                        .single());
    }

    private List<String> withoutVector() {
        return jdbc.sql("select source_id from posting where vector_hash is null or vector_hash <> text_hash")
                .query(String.class)
                .list();
    }

    @Test
    void aNewClassifierReadsFieldsAgainWithoutEmbedding() {
        PostingDraft draft = PostingDraft.of(
                        "test", "classified", "Ward nurse", "You nurse patients on a hospital ward.")
                .build();
        SystemRights.run(() -> catalogue.saveAll(List.of(draft)));
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        jdbc.sql("update posting set classifier = 'older', field = 'legal' where source_id = 'classified'")
                .update();
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        assertThat(fieldOf("classified")).isEqualTo("health");
        assertThat(embedded).hasSize(1);
    }

    @Test
    void aStatedFieldStandsOnlyWhereTheTextBearsItOut() {
        String nursing = "You nurse patients on a hospital ward, give medicine and write the records of their care.";
        SystemRights.run(() -> catalogue.saveAll(List.of(
                PostingDraft.of("test", "wrong", "Ward nurse", nursing)
                        .field("construction")
                        .build(),
                PostingDraft.of("test", "right", "Carpenter", nursing)
                        .field("construction")
                        .build())));
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        assertThat(fieldOf("wrong")).isEqualTo("health");
        assertThat(fieldOf("right")).isEqualTo("construction");
    }

    @Test
    void aQueryOfOneModelNeverMeetsVectorsOfAnother() {
        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("test", "met", "Sailor", "You sail.").build())));
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        PostingId posting = PostingId.of("test", "met");
        assertThat(features.find(List.of(posting)).get(posting).vector()).isNotNull();
        TextEmbedder replaced = mock();
        when(replaced.modelId()).thenReturn("another-model@12345678/front/128");
        FeatureStore afterwards = new FeatureStore(jdbc, rows, replaced, reading, properties);
        assertThat(afterwards.find(List.of(posting)).get(posting).vector()).isNull();
    }

    /** Before the worker has come to it, so that no list mixes what two classifiers said. */
    @Test
    void aPostingThatWaitsToBeReadAnewIsShownAsWhatServesNowReadsIt() {
        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("test", "waiting", "Ward nurse", "You nurse patients on a hospital ward.")
                        .build())));
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        PostingId posting = PostingId.of("test", "waiting");
        PostingFeatures read = features.find(List.of(posting)).get(posting);
        jdbc.sql(
                        "update posting set classifier = 'older@1/x', field = 'legal', field_scores = 'legal:1', version = version + 1"
                                + " where source_id = 'waiting'")
                .update();
        PostingFeatures waiting = features.find(List.of(posting)).get(posting);
        assertThat(waiting.fieldScores()).isEqualTo(read.fieldScores());
        assertThat(waiting.field()).isEqualTo("health");
    }

    @Test
    void aClassifierThatDoesNotServeReadsPostingsWithoutChangingThem() {
        SystemRights.run(() -> catalogue.saveAll(
                List.of(PostingDraft.of("test", "tried", "Somebody for us", "You nurse patients on a hospital ward.")
                        .build())));
        worker.catchUp();
        await().atMost(Duration.ofSeconds(30)).until(() -> SystemRights.call(vectors::remaining) == 0);
        PostingId posting = PostingId.of("test", "tried");
        PostingFeatures before = features.find(List.of(posting)).get(posting);
        FieldClassifier other = mock();
        when(other.classify(any())).thenReturn(new FieldScores(Map.of("legal", 1.0), "tried"));
        PostingFeatures read = SystemRights.call(() -> features.readBy(other, List.of(posting)))
                .get(posting);
        assertThat(read.fieldScores().by()).isEqualTo("tried");
        assertThat(read.fieldScores().top(1)).containsExactly("legal");
        assertThat(features.find(List.of(posting)).get(posting).fieldScores()).isEqualTo(before.fieldScores());
    }

    private String fieldOf(String sourceId) {
        return jdbc.sql("select field from posting where source_id = ?")
                .param(sourceId)
                .query(String.class)
                .single();
    }

    /** Remembers what was embedded. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        Queue<String> embedded() {
            return new ConcurrentLinkedQueue<>();
        }

        @Bean
        @Primary
        TextEmbedder counting(Queue<String> embedded) {
            TextEmbedder real = Embedders.shared();
            return new TextEmbedder() {
                @Override
                public String modelId() {
                    return real.modelId();
                }

                @Override
                public int dimensions() {
                    return real.dimensions();
                }

                @Override
                public List<float[]> embed(List<String> texts) {
                    return real.embed(texts);
                }

                @Override
                public List<float[]> embedAll(List<String> texts) {
                    if (texts.stream().anyMatch(text -> text.contains(BOTTOMLESS))) {
                        throw new StackOverflowError();
                    }
                    embedded.addAll(texts);
                    return real.embedAll(texts);
                }
            };
        }
    }
}

package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PostingRetriever;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.Retrieved;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.search.internal.word.IndexStatistics;
import org.jobatlas.search.internal.word.TermCount;
import org.jobatlas.search.internal.word.TermCounts;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What retrieval promises to the pipeline, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PostingRetrieverContract extends SearchIntegration {

    private static final String WAREHOUSE = "I pick orders at night in a warehouse hall. Order picker since 2019.";
    private static final String DATA =
            "Data engineer who builds data pipelines and a data platform for analysts. Engineers trust my pipelines.";

    @Autowired
    PostingRetriever retriever;

    @Autowired
    TextEmbedder embedder;

    @Autowired
    IndexStatistics statistics;

    @BeforeAll
    void publishAll() {
        publish(Postings.all());
    }

    private Retrieved retrieve(String text, JobFilters filters, Set<PostingId> excluded, int depth) {
        return retriever.retrieve(new RetrievalQuery(
                text,
                Language.ENGLISH,
                List.of(),
                List.of(),
                List.of(),
                embedder.embed(text),
                filters,
                excluded,
                depth));
    }

    private static List<PostingId> ids(List<Scored<PostingId>> scored) {
        return scored.stream().map(Scored::item).toList();
    }

    @Test
    void bothListsFindWhatFits() {
        Retrieved found = retrieve(DATA, JobFilters.NONE, Set.of(), 20);
        assertThat(ids(found.lexical()).subList(0, 3)).contains(id("data-1"), id("data-2"));
        assertThat(ids(found.vector()).subList(0, 3)).contains(id("data-1"), id("data-2"));
        assertThat(found.words()).extracting(WeightedTerm::word).contains("Data", "engineer");
    }

    @Test
    void listsAreRankedAndBoundedByTheirDepth() {
        Retrieved found = pickers(250);
        for (List<Scored<PostingId>> list : List.of(found.lexical(), found.vector())) {
            assertThat(list).hasSize(250);
            assertThat(ids(list)).doesNotHaveDuplicates();
            assertThat(list).extracting(Scored::score).isSortedAccordingTo(Comparator.reverseOrder());
        }
        assertThat(found.vector()).allSatisfy(hit -> assertThat(hit.score()).isBetween(0.0, 1.0001));
    }

    @Test
    void whatOnlyTheVectorsFindHasTheScoreByWordsThatADeeperSearchWouldGive() {
        Retrieved shallow = pickers(10);
        Retrieved deep = pickers(250);
        assertThat(shallow.wording().size()).isGreaterThan(shallow.lexical().size());
        shallow.wording()
                .forEach((id, score) ->
                        assertThat(score).isCloseTo(deep.wording().get(id), within(0.001)));
    }

    private Retrieved pickers(int depth) {
        return retriever.retrieve(new RetrievalQuery(
                WAREHOUSE,
                Language.ENGLISH,
                List.of("Order Picker"),
                List.of(),
                List.of(),
                embedder.embed(WAREHOUSE),
                JobFilters.NONE,
                Set.of(),
                depth));
    }

    @Test
    void vectorScoresAreTheScaledCosine() {
        Scored<PostingId> best =
                retrieve(DATA, JobFilters.NONE, Set.of(), 5).vector().getFirst();
        byte[] stored = jdbc.sql("select vector from posting where id = ?")
                .param(best.item().value())
                .query(byte[].class)
                .single();
        float[] vector = org.jobatlas.job.index.VectorBytes.toVector(stored);
        float[] asked = embedder.embed(DATA);
        double cosine = 0;
        for (int i = 0; i < vector.length; i++) {
            cosine += vector[i] * asked[i];
        }
        assertThat(best.score()).isCloseTo((1 + cosine) / 2, within(0.001));
    }

    @Test
    void filtersHoldInsideTheNearestNeighbours() {
        Retrieved found = retrieve(WAREHOUSE, fields("legal"), Set.of(), 50);
        assertThat(ids(found.vector())).containsExactlyInAnyOrder(id("law-1"), id("law-2"));
        assertThat(ids(found.lexical())).isSubsetOf(id("law-1"), id("law-2"));
    }

    @Test
    void excludedPostingsStayOut() {
        Set<PostingId> excluded = Set.of(id("data-1"), id("data-2"));
        Retrieved found = retrieve(DATA, JobFilters.NONE, excluded, 50);
        assertThat(ids(found.lexical())).doesNotContainAnyElementsOf(excluded);
        assertThat(ids(found.vector())).doesNotContainAnyElementsOf(excluded).hasSize(50);
    }

    @Test
    void titlesAndSkillsCount() {
        assertThat(ids(holding("Tax Lawyer").lexical())).startsWith(id("law-1"));
    }

    @Test
    void theLatestTitleCountsMost() {
        assertThat(ids(holding("Tax Lawyer", "Data Engineer").lexical())).startsWith(id("law-1"));
        assertThat(ids(holding("Data Engineer", "Tax Lawyer").lexical()).getFirst())
                .isNotEqualTo(id("law-1"));
    }

    private Retrieved holding(String... titles) {
        return retriever.retrieve(new RetrievalQuery(
                "nothing of note",
                null,
                List.of(titles),
                List.of(),
                List.of(),
                embedder.embed("somebody"),
                JobFilters.NONE,
                Set.of(),
                5));
    }

    @Test
    void aFewWordsOfNoKnownLanguageFindEnglishTextsInEveryForm() {
        String asked = "preparing contract files";
        Retrieved found = retriever.retrieve(new RetrievalQuery(
                asked, null, List.of(), List.of(), List.of(), embedder.embed(asked), JobFilters.NONE, Set.of(), 5));
        assertThat(ids(found.lexical())).startsWith(id("law-2"));
    }

    @Test
    void aTextWithoutAnyKnownWordRetrievesByMeaningAlone() {
        Retrieved found = retrieve("zzyzx qwxyz", JobFilters.NONE, Set.of(), 10);
        assertThat(found.lexical()).isEmpty();
        assertThat(found.words()).isEmpty();
        assertThat(found.vector()).hasSize(10);
    }

    @Test
    void wordsAreCountedInTextAndIndex() {
        TermCounts counts = statistics.count("text_en", "Halls, a hall: pick orders in HALLS from clusters and zzyzx.");
        assertThat(counts.documents()).isGreaterThanOrEqualTo(Postings.PICKERS);
        assertThat(count(counts, "Halls").occurrences()).isEqualTo(3);
        assertThat(count(counts, "Halls").documents()).isGreaterThanOrEqualTo(Postings.PICKERS);
        // former versions of a document count until their segment is merged
        assertThat(count(counts, "clusters").documents()).isBetween(2L, 10L);
        assertThat(count(counts, "zzyzx").documents()).isZero();
        assertThat(counts.terms()).extracting(TermCount::surface).doesNotContain("a", "and", "from,");
        assertThat(statistics.count("text_en", "  ").terms()).isEmpty();
    }

    @Test
    void aWordIsCountedAnewOnceThereAreMorePostingsThatSayIt() {
        assertThat(documents("quillwright")).isZero();
        assertThat(documents("quillwright")).isZero();
        publish(List.of(Postings.posting("quill-1", "Scribe", "A quillwright who writes by hand.")
                .build()));
        assertThat(documents("quillwright")).isPositive();
    }

    private long documents(String word) {
        return count(statistics.count("text_en", word), word).documents();
    }

    private static TermCount count(TermCounts counts, String surface) {
        return counts.terms().stream()
                .filter(term -> term.surface().equals(surface))
                .findFirst()
                .map(Objects::requireNonNull)
                .orElseThrow();
    }
}

package org.jobatlas.learning.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.internal.gate.Gates;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.CommonFields;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.rank.Models;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldExample;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People of three trades take up what is of their own; classifiers are measured by the lists that come of them. */
class FieldComparisonTest {

    private static final Instant BEGIN = Instant.parse("2026-10-01T08:00:00Z");
    private static final List<String> FEATURES = List.of("meaning", CommonFields.FEATURE);
    private static final int TRADES = 3;
    private static final int LISTS = 240;
    private static final int SHOWN = 9;

    /** A text of a trade is a vector along its axis, and says which trade it is of. */
    private static final FieldClassifier RIGHT =
            new Reading("right", vector -> "trade" + (vector[0] > 0.9f ? 0 : vector[1] > 0.9f ? 1 : 2));

    /** Reads nothing out of a text but how often it was asked. */
    private static FieldClassifier atRandom() {
        Random random = new Random(3);
        Map<Integer, String> said = new HashMap<>();
        return new Reading(
                "random",
                vector -> said.computeIfAbsent(Arrays.hashCode(vector), key -> "trade" + random.nextInt(TRADES)));
    }

    private final Random random = new Random(7);
    private final Map<PostingId, SamplePosting> catalogue = new HashMap<>();
    private final PostingFeatureStore postings = mock();
    private final RankingModels models = mock();
    private final Sampling sampling = mock();

    private record Reading(String version, Function<float[], String> says) implements FieldClassifier {

        @Override
        public FieldScores classify(float[] vector) {
            return new FieldScores(Map.of(says.apply(vector), 1.0), version);
        }
    }

    @BeforeEach
    void aPortalThatRanksByFields() {
        when(models.serving()).thenReturn(Models.linear(new FeatureWeight(CommonFields.FEATURE, 100, 0)));
        when(sampling.prior()).thenReturn(new LinearModel(List.of(new FeatureWeight(CommonFields.FEATURE, 100, 0))));
        when(postings.find(anyCollection())).thenAnswer(call -> read(RIGHT, call.getArgument(0)));
        when(postings.readBy(any(), anyCollection()))
                .thenAnswer(call -> read(call.getArgument(0), call.getArgument(1)));
    }

    private Map<PostingId, PostingFeatures> read(FieldClassifier classifier, Collection<PostingId> ids) {
        return ids.stream().distinct().filter(catalogue::containsKey).collect(Collectors.toMap(id -> id, id -> {
            PostingFeatures posting = catalogue.get(id).contender().posting();
            return catalogue
                    .get(id)
                    .fields(classifier.classify(posting.vector()))
                    .contender()
                    .posting();
        }));
    }

    private float[] text(int trade) {
        float[] vector = new float[TRADES];
        vector[trade] = 0.95f + 0.05f * random.nextFloat();
        return vector;
    }

    /** Postings of all trades in turn; who looks for work takes up what is of their own trade, nearly always. */
    private Episode list(int number, UUID person) {
        int trade = number % TRADES;
        float[] sought = text(trade);
        List<Episode.Item> items = new ArrayList<>();
        for (int rank = 1; rank <= SHOWN; rank++) {
            int other = (rank + number / TRADES) % TRADES;
            PostingId id = new PostingId(UUID.randomUUID());
            catalogue.put(id, SamplePosting.of("Work").as(id).vector(text(other)));
            boolean taken = random.nextInt(10) == 0 ? random.nextBoolean() : other == trade;
            double[] values = {0.5, other == trade ? 1 : 0};
            items.add(new Episode.Item(rank, id.value(), values[1], values, taken ? 2 : 0));
        }
        return new Episode(UUID.randomUUID(), person, BEGIN.plusSeconds(60L * number), FEATURES, items)
                .soughtBy(sought);
    }

    private List<Episode> lists() {
        List<Episode> lists = new ArrayList<>();
        for (int i = 0; i < LISTS; i++) {
            lists.add(list(i, new UUID(0, i)));
        }
        return lists.stream().filter(Episode::tells).toList();
    }

    private Lessons lessons(String source) {
        return new Lessons(List.of(new Lesson(
                source,
                BEGIN,
                Lesson.Kind.RESUME,
                "en",
                new FieldExample(text(0), Set.of("trade0"), Lesson.Kind.RESUME.weight()))));
    }

    private GateReport judged(FieldClassifier trained, List<Episode> lists, double slowdown) {
        int cut = lists.size() / 2;
        Samples samples = new Samples(
                lists.subList(0, cut), lists.subList(cut, lists.size()), PositionBias.none(), Map.of(), Set.of());
        return new FieldComparison(postings, models, sampling, Gates.probed(postings, slowdown))
                .judge(new FieldReport(RIGHT, trained), lessons("somebody"), samples);
    }

    private static List<String> failed(GateReport report) {
        return report.failures().stream().map(Check::name).toList();
    }

    /** What the gate of texts says is told elsewhere: there is but one text here. */
    private static final List<String> TEXTS = List.of("texts", "right");

    @Test
    void whatReadsAsBeforePassesTheGateOfLists() {
        GateReport report = judged(new Reading("as-before", ((Reading) RIGHT).says()), lists(), 1);
        assertThat(failed(report)).isSubsetOf(TEXTS);
        assertThat(report.lists().getFirst().difference().mean()).isZero();
        assertThat(report.lists().getFirst().lists()).isPositive();
    }

    @Test
    void whatMakesListsWorseIsRefusedForTheirOrderAndForTheirParts() {
        GateReport report = judged(atRandom(), lists(), 1);
        assertThat(failed(report)).contains("gain", "slices").doesNotContain("latency", "lists", "answers");
        assertThat(report.lists().getFirst().difference().high()).isNegative();
    }

    @Test
    void whatMakesAListTakeMoreThanAFifthLongerIsRefused() {
        FieldClassifier same = new Reading("as-before", ((Reading) RIGHT).says());
        List<Episode> lists = lists();
        assertThat(failed(judged(same, lists, 1.19))).doesNotContain("latency");
        assertThat(failed(judged(same, lists, 1.31))).contains("latency");
    }

    @Test
    void whatCannotBeMeasuredOnListsIsRefused() {
        FieldClassifier same = new Reading("as-before", ((Reading) RIGHT).says());
        assertThat(failed(judged(same, List.of(), 1))).contains("lists");
        List<Episode> withoutVectors =
                lists().stream().map(list -> list.soughtBy(null)).toList();
        assertThat(failed(judged(same, withoutVectors, 1))).contains("lists");
    }

    @Test
    void onlyCommonFieldsAreMeasuredAnew() {
        Episode list = list(0, new UUID(0, 1));
        Episode seen = new FieldView(RIGHT, postings, Set.of()).of(list);
        for (int i = 0; i < SHOWN; i++) {
            assertThat(seen.items().get(i).values())
                    .isEqualTo(list.items().get(i).values());
        }
        Episode other = new FieldView(new Reading("one", vector -> "trade1"), postings, Set.of()).of(list);
        assertThat(other.items()).allSatisfy(item -> assertThat(item.values()).containsExactly(0.5, 1));
    }

    @Test
    void whoChoseTheirFieldsIsReadByNoClassifier() {
        UUID person = new UUID(0, 1);
        Episode list = list(0, person);
        FieldView view = new FieldView(atRandom(), postings, Set.of(person.toString()));
        assertThat(view.measures(list)).isFalse();
        assertThat(view.of(list)).isEqualTo(list);
    }
}

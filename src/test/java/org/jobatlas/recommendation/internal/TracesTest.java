package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.band.BandRule;
import org.jobatlas.recommendation.internal.band.BandedChoice;
import org.jobatlas.recommendation.internal.band.Banding;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.PlainOrder;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.contender.SampleTrades;
import org.jobatlas.recommendation.internal.gate.Gates;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A record says enough to make the list again, whatever was in it. */
class TracesTest {

    private static final List<Band> BANDS = List.of(Band.values());
    private static final List<String> FIELDS = List.of("health", "it", "sales");
    private static final List<String> EMPLOYERS = List.of("Kestrel", "Ward", "Third", "Fourth");

    private final Banding banding = new Banding(new Gates(List.of()), new BandRule(), Taxonomies.levels());
    private final TraceFile files = new TraceFile(JsonMapper.shared());

    private static List<Judged> choice(Random random, int count) {
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SamplePosting posting = SamplePosting.of("Job " + random.nextInt(count / 2))
                    .by(EMPLOYERS.get(random.nextInt(EMPLOYERS.size())))
                    .field(FIELDS.get(random.nextInt(FIELDS.size())))
                    .vector(vector(random))
                    .in(new Place("Town", null, null, new GeoPoint(55 + random.nextInt(5), 13)))
                    .published(Instant.ofEpochSecond(random.nextInt(20) * 86_400L))
                    .text("text " + random.nextInt(count * 3));
            rated.add(new Rated(
                    posting.contender(0, random.nextInt(5) / 4.0),
                    measured -> List.of(),
                    Math.round(random.nextDouble() * 600) / 10.0,
                    new double[] {random.nextDouble(), Double.NaN}));
        }
        rated.sort(Comparator.comparingDouble(Rated::score).reversed());
        return rated.stream()
                .map(one -> new Judged(one, List.of(), BANDS.get(random.nextInt(BANDS.size()))))
                .toList();
    }

    private static float[] vector(Random random) {
        double angle = random.nextDouble() * Math.PI / 2;
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.7, 1})
    void theRecordGivesTheVeryOrderThatWasServed(double dial) {
        Random random = new Random(42);
        for (int round = 0; round < 40; round++) {
            List<Judged> choice = choice(random, 4 + random.nextInt(120));
            RecommendationSettings settings = RecommendationSettings.DEFAULT.withDiversity(dial);
            List<UUID> served = BandedChoice.of(choice, settings).stream()
                    .map(item -> item.id().value())
                    .toList();
            RankingSteps.Made made =
                    new RankingSteps.Made(List.of(), new ModelVersion("linear", "0".repeat(64)), List.of(), choice);
            ListTrace trace = files.read(files.write(new Traces(List.of("a", "b")).of(made, settings)));
            assertThat(Replaying.order(trace, scores(trace))).isEqualTo(served);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ListOrder.class, names = "BEST", mode = EnumSource.Mode.EXCLUDE)
    void theRecordOfAnOrderThatNoModelMakesGivesItWhateverTheScores(ListOrder order) {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            List<Judged> choice = choice(random, 4 + random.nextInt(120));
            RecommendationSettings settings = RecommendationSettings.DEFAULT.inOrder(order);
            ListRequest request = SampleRequest.ofSomebody()
                    .living(new Place("Lund", null, null, new GeoPoint(55.7, 13.2)))
                    .settings(settings)
                    .request();
            List<UUID> served = banding.chosen(choice, request, SampleTrades.none()).stream()
                    .map(item -> item.id().value())
                    .toList();
            RankingSteps.Made made = new RankingSteps.Made(
                            List.of(), new ModelVersion("linear", "0".repeat(64)), List.of(), choice)
                    .through(null, PlainOrder.of(request));
            ListTrace trace = files.read(files.write(new Traces(List.of("a", "b")).of(made, settings)));
            assertThat(trace.order()).isEqualTo(order);
            assertThat(Replaying.order(trace, scores(trace))).isEqualTo(served);
            assertThat(Replaying.order(trace, new double[trace.contenders().size()]))
                    .isEqualTo(served);
        }
    }

    @Test
    void aRecordFromBeforeThereWereOrdersIsOneOfTheScores() {
        ListTrace old = JsonMapper.shared().readValue("""
                        {"model": "linear", "features": [], "dial": 0.3, "contenders": [{"posting":
                        "00000000-0000-0000-0000-000000000001", "field": "it", "band": "STRONG", "failed": [],
                        "score": 70.0, "values": []}], "steps": [], "draw": null}
                        """, ListTrace.class);
        assertThat(old.order()).isNull();
        assertThat(old.contenders().getFirst().key()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void otherScoresGiveAnotherOrder(long seed) {
        List<Judged> choice = choice(new Random(seed), 60);
        RankingSteps.Made made =
                new RankingSteps.Made(List.of(), new ModelVersion("linear", "0".repeat(64)), List.of(), choice);
        ListTrace trace = new Traces(List.of("a", "b")).of(made, RecommendationSettings.DEFAULT);
        double[] upsideDown = scores(trace);
        for (int i = 0; i < upsideDown.length; i++) {
            upsideDown[i] = -upsideDown[i];
        }
        assertThat(Replaying.order(trace, upsideDown)).isNotEqualTo(Replaying.order(trace, scores(trace)));
    }

    private static double[] scores(ListTrace trace) {
        return trace.contenders().stream().mapToDouble(ListTrace.Measure::score).toArray();
    }
}

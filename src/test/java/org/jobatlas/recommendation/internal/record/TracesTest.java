package org.jobatlas.recommendation.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.RankingSteps;
import org.jobatlas.recommendation.internal.band.BandedChoice;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.PlainOrder;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
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
                .map(one ->
                        new Judged(one, List.of(), BANDS.get(random.nextInt(BANDS.size())), random.nextInt(20) == 0))
                .toList();
    }

    private static float[] vector(Random random) {
        double angle = random.nextDouble() * Math.PI / 2;
        return new float[] {(float) Math.cos(angle), (float) Math.sin(angle)};
    }

    private static RankingSteps.Made made(List<Judged> choice, Spread spread) {
        return new RankingSteps.Made(List.of(), new ModelVersion("linear", "0".repeat(64)), List.of(), choice, spread);
    }

    private static Spread spread(Random random, double dial, List<Judged> choice) {
        Set<PostingId> ofSecond = choice.stream()
                .map(Judged::id)
                .filter(_ -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        Set<String> fields = random.nextBoolean() ? Set.of() : Set.of(FIELDS.get(random.nextInt(FIELDS.size())));
        return random.nextBoolean()
                ? new Spread(dial, 10, fields, 0, Set.of())
                : new Spread(dial, 10, fields, 0.2 + random.nextDouble() * 0.6, ofSecond);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.7, 1})
    void theRecordGivesTheVeryOrderThatWasServed(double dial) {
        Random random = new Random(42);
        for (int round = 0; round < 60; round++) {
            List<Judged> choice = choice(random, 4 + random.nextInt(120));
            Spread spread = spread(random, dial, choice);
            List<UUID> served = BandedChoice.of(choice, spread).stream()
                    .map(item -> item.id().value())
                    .toList();
            ListTrace trace = files.read(files.write(new Traces(List.of("a", "b")).of(made(choice, spread))));
            assertThat(Replaying.order(trace, scores(trace))).isEqualTo(served);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ListOrder.class, names = "BEST", mode = EnumSource.Mode.EXCLUDE)
    void theRecordOfAnOrderThatNoModelMakesGivesItWhateverTheScores(ListOrder order) {
        Random random = new Random(11);
        for (int round = 0; round < 40; round++) {
            List<Judged> choice = choice(random, 4 + random.nextInt(120));
            ListRequest request = SampleRequest.ofSomebody()
                    .living(new Place("Lund", null, null, new GeoPoint(55.7, 13.2)))
                    .settings(RecommendationSettings.DEFAULT.inOrder(order))
                    .request();
            PlainOrder plain = PlainOrder.of(request).orElseThrow();
            List<UUID> served = plain.chosen(choice, 10).stream()
                    .map(item -> item.id().value())
                    .toList();
            RankingSteps.Made made = made(choice, spread(random, 0.3, choice)).through(request, Optional.of(plain));
            ListTrace trace = files.read(files.write(new Traces(List.of("a", "b")).of(made)));
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
        ListTrace trace = new Traces(List.of("a", "b")).of(made(choice, Spread.plain(0.3, 10)));
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

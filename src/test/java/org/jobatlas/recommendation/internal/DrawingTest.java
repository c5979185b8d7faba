package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.RankingSteps.Choice;
import org.jobatlas.recommendation.internal.band.BandedChoice;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.record.Replaying;
import org.jobatlas.recommendation.internal.record.TraceFile;
import org.jobatlas.recommendation.internal.record.Traces;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tools.jackson.databind.json.JsonMapper;

class DrawingTest {

    private static final FeatureInfo FEATURE = AllFeatures.features().infos().getFirst();

    private static final Spread SPREAD =
            Spread.plain(RecommendationSettings.DEFAULT.diversity(), RecommendationSettings.DEFAULT.size());

    private final ListRequest request = SampleRequest.ofSomebody().request();
    private final TraceFile files = new TraceFile(JsonMapper.shared());

    /** Of the same postings, scored anew. */
    private Choice choice(String model, List<SamplePosting> postings, Random random) {
        List<Judged> shown = postings.stream()
                .map(posting -> {
                    double score = Math.round(random.nextDouble() * 600) / 10.0;
                    List<Part> parts = List.of(new Part(FEATURE, 0.5, score));
                    Band band = score > 40 ? Band.STRONG : Band.WORTH_A_LOOK;
                    return new Judged(new Rated(posting.contender(), parts, score), List.of(), band);
                })
                .sorted(Comparator.comparing(Judged::band)
                        .thenComparing(item -> -item.rated().score()))
                .toList();
        return new Choice(
                new ModelVersion(model, "0".repeat(64)), List.of(), shown, SPREAD, BandedChoice.of(shown, SPREAD));
    }

    private static Map<PostingId, Double> scores(Choice choice) {
        return choice.shown().stream()
                .collect(Collectors.toMap(Judged::id, item -> item.rated().score()));
    }

    @RepeatedTest(40)
    void everyItemHasTheScoreAndTheReasonsOfTheModelThatChoseIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<SamplePosting> postings = new ArrayList<>();
        for (int i = 0; i < 4 + random.nextInt(40); i++) {
            postings.add(SamplePosting.of("Job " + i).by("Employer " + i).text("text " + i));
        }
        Choice own = choice("linear", postings, random);
        Choice other = choice("trees", postings, random);
        RankingSteps.Made made =
                new Drawing(RecommendationPipelineTest::cards, request, List.of()).of(UUID.randomUUID(), own, other);
        String teams = made.drawn().orElseThrow().shown();
        assertThat(teams).hasSize(made.items().size());
        for (int i = 0; i < teams.length(); i++) {
            Recommendation item = made.items().get(i);
            Choice of = teams.charAt(i) == 'A' ? own : other;
            assertThat(item.rank()).isEqualTo(i + 1);
            assertThat(item.score()).isEqualTo(scores(of).get(item.posting().id()));
        }
        Function<Recommendation, UUID> id = item -> item.posting().id().value();
        ListTrace trace =
                files.read(files.write(new Traces(AllFeatures.features().names()).of(made)));
        assertThat(Replaying.order(
                        trace,
                        trace.contenders().stream()
                                .mapToDouble(ListTrace.Measure::score)
                                .toArray()))
                .as("the record gives the very order that was served")
                .isEqualTo(made.items().stream().map(id).toList());
    }
}

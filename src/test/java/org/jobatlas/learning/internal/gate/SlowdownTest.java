package org.jobatlas.learning.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingWorkbench;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.rank.Models;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.Test;

/** A list takes two milliseconds; a classifier that needs a fifth of one for each text makes it take too long. */
class SlowdownTest {

    private static final int LIST = 2_000_000;
    private static final RankingModel MODEL = Models.linear(new FeatureWeight("field", 100, 0));

    private final RankingWorkbench workbench = mock();

    private static void pass(int nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Contestant reading(int nanos) {
        return Contestant.of(
                MODEL,
                new FieldClassifier() {

                    @Override
                    public FieldScores classify(float[] vector) {
                        pass(nanos);
                        return FieldScores.UNKNOWN;
                    }

                    @Override
                    public String version() {
                        return "test";
                    }
                },
                UnaryOperator.identity());
    }

    private double slowdown(Contestant serving, Contestant trained) {
        when(workbench.rank(any(), any(), any())).thenAnswer(call -> {
            pass(LIST);
            return List.of();
        });
        List<MeasuredPosting> postings = List.of(
                new MeasuredPosting(new PostingId(UUID.randomUUID()), new double[] {0.5}),
                new MeasuredPosting(new PostingId(UUID.randomUUID()), new double[] {0.1}));
        Profile person = SampleRequest.ofSomebody().request().profile();
        return new Slowdown(workbench, RecommendationSettings.DEFAULT)
                .of(
                        new Trial(serving, trained, List.of(), Set.of(), PositionBias.none(), 9),
                        List.of(person),
                        List.of(new MeasuredList(List.of("field"), postings)));
    }

    @Test
    void aClassifierThatReadsAsFastAsBeforeSlowsNothing() {
        assertThat(slowdown(reading(0), reading(0))).isLessThan(1.1);
    }

    @Test
    void aClassifierThatTakesLongForThePersonAndEveryPostingSlowsTheList() {
        assertThat(slowdown(reading(0), reading(200_000))).isGreaterThan(1.2);
    }
}

package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Scope;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.gate.Gates;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.RelatedFieldsTest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class BandingTest {

    private final Banding banding = new Banding(
            new Gates(List.of()),
            new BandRule(),
            Taxonomies.levels(),
            Taxonomies.tellingTitles(),
            RelatedFieldsTest.ofThePortal());

    private final Judged strong = judged(80, Band.STRONG);
    private final Judged near = judged(73, Band.STRETCH);
    private final Judged far = judged(55, Band.STRETCH);
    private final Judged step =
            judged(78, Band.STRETCH, new GateResult(GateName.LEVEL, Verdict.FAIL, Reason.UNKNOWN, null, null));
    private final Judged out = judged(90, Band.LEFT_OUT);

    private static Judged judged(double score, Band band, GateResult... gates) {
        return judged("Nurse", score, band, gates);
    }

    private static Judged judged(String title, double score, Band band, GateResult... gates) {
        return new Judged(new Rated(SamplePosting.of(title).contender(), List.of(), score), List.of(gates), band);
    }

    private static ListRequest asking(Scope scope) {
        return SampleRequest.ofSomebody()
                .held("Waitress", null)
                .settings(RecommendationSettings.DEFAULT.withScope(scope))
                .request();
    }

    @Test
    void whereSomethingFitsNoStretchStandsBesideIt() {
        assertThat(banding.offered(List.of(strong, near, far, step, out), asking(Scope.DEFAULT)))
                .containsExactly(strong);
    }

    @Test
    void whereNothingFitsWhatComesNearestStandsInItsPlaceAndKeepsItsBand() {
        assertThat(banding.offered(List.of(near, far, step, out), asking(Scope.DEFAULT)))
                .containsExactly(near);
    }

    @Test
    void nothingThatAGateIsAgainstAndNothingFarOffComesUnasked() {
        assertThat(banding.offered(List.of(far, step, out), asking(Scope.DEFAULT)))
                .isEmpty();
    }

    @Test
    void whatComesNearestIsNoWholeList() {
        List<Judged> many = IntStream.range(0, 8)
                .mapToObj(i -> judged("Waiter", 73 - i, Band.STRETCH))
                .toList();
        assertThat(banding.offered(many, asking(Scope.DEFAULT))).containsExactlyElementsOf(many.subList(0, 3));
    }

    @Test
    void whoAsksForStretchesGetsAllOfThem() {
        assertThat(banding.offered(List.of(near, far, step, out), asking(Scope.DEFAULT.withStretch(true))))
                .containsExactly(near, far, step);
    }
}

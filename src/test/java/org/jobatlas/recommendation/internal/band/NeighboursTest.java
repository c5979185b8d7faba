package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.RelatedFieldsTest;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final GateResult STEP_DOWN =
            new GateResult(GateName.LEVEL, Verdict.FAIL, Reason.STEP_DOWN, null, null);

    private final Neighbours neighbours = new Neighbours(new BandRule(), RelatedFieldsTest.ofThePortal());

    private final Judged nurse = judged("health", 90, Band.STRONG);
    private final Judged carer = judged("care", 49, Band.LEFT_OUT);
    private final Judged trial = judged("science", 48, Band.LEFT_OUT);

    private static Judged judged(String field, double score, Band band, GateResult... gates) {
        return new Judged(
                new Rated(SamplePosting.of(field).field(field).contender(), List.of(), score), List.of(gates), band);
    }

    private static ListRequest asking(double dial, ListOrder order) {
        return SampleRequest.ofSomebody()
                .fields(new FieldScores(Map.of("health", 1.0)))
                .settings(RecommendationSettings.DEFAULT.withDiversity(dial).inOrder(order))
                .request();
    }

    private List<Judged> shown(double dial, Judged... others) {
        return shown(List.of(nurse), asking(dial, ListOrder.BEST), others);
    }

    private List<Judged> shown(List<Judged> offered, ListRequest request, Judged... others) {
        return neighbours.behind(
                offered, Stream.concat(offered.stream(), Stream.of(others)).toList(), request);
    }

    @Test
    void aBroadListHasNeighbouringFieldsBehindAsStretches() {
        assertThat(shown(1, trial, carer))
                .extracting(item -> item.rated().score(), Judged::band)
                .containsExactly(tuple(90.0, Band.STRONG), tuple(49.0, Band.STRETCH), tuple(48.0, Band.STRETCH));
    }

    @Test
    void theCloseHalfOfTheDialHasNone() {
        assertThat(shown(0.5, carer, trial)).containsExactly(nurse);
        assertThat(shown(0, carer, trial)).containsExactly(nurse);
    }

    @Test
    void theFurtherTheDialTheMoreOfThem() {
        Judged[] many = Stream.of("care", "science", "admin", "sport")
                .flatMap(field -> IntStream.range(0, 3).mapToObj(i -> judged(field, 49 - i, Band.LEFT_OUT)))
                .toArray(Judged[]::new);
        assertThat(IntStream.of(50, 65, 75, 90, 100)
                        .map(dial -> shown(dial / 100.0, many).size()))
                .isSorted()
                .startsWith(1)
                .endsWith(5);
    }

    @Test
    void noFieldTakesAllPlaces() {
        Judged[] many = IntStream.range(0, 8)
                .mapToObj(i -> judged("care", 49 - i, Band.LEFT_OUT))
                .toArray(Judged[]::new);
        assertThat(shown(1, many)).hasSize(3);
    }

    @Test
    void aFarFieldALowScoreAndWhatAGateIsAgainstStayAway() {
        assertThat(shown(
                        1,
                        judged("transport", 49, Band.LEFT_OUT),
                        judged("care", 5, Band.LEFT_OUT),
                        judged("care", 70, Band.STRETCH, STEP_DOWN),
                        judged("health", 49, Band.LEFT_OUT)))
                .containsExactly(nurse);
    }

    @Test
    void aFullListKeepsItsPlacesAndHasThemBelow() {
        List<Judged> full = IntStream.range(0, 14)
                .mapToObj(i -> judged("health", 95 - i, Band.STRONG))
                .toList();
        List<Judged> shown = shown(full, asking(1, ListOrder.BEST), trial, carer);
        Spread broad = Spread.plain(1, 10);
        assertThat(BandedChoice.of(shown, broad).subList(0, 10)).isEqualTo(BandedChoice.of(full, broad));
        assertThat(BandedChoice.of(shown, broad).subList(10, 12))
                .extracting(Judged::id, Judged::nextDoor)
                .containsExactly(tuple(carer.id(), true), tuple(trial.id(), true));
    }

    @Test
    void theyStandBelowOtherStretchesWhateverTheirScore() {
        Judged stretch = judged("health", 51, Band.STRETCH);
        Judged near = judged("care", 70, Band.LEFT_OUT);
        assertThat(BandedChoice.of(
                        shown(List.of(nurse, stretch), asking(1, ListOrder.BEST), near), Spread.plain(1, 10)))
                .extracting(Judged::id)
                .containsExactly(nurse.id(), stretch.id(), near.id());
    }

    @Test
    void aCopyOfWhatTheListHoldsIsNotNextDoor() {
        Rated one = new Rated(SamplePosting.of("Nurse").vector(1, 0).contender(), List.of(), 90);
        Rated copy = new Rated(SamplePosting.of("Nurse").vector(1, 0).contender(), List.of(), 60);
        Judged listed = new Judged(one, List.of(), Band.STRONG);
        assertThat(BandedChoice.of(
                        List.of(listed, new Judged(copy, List.of(), Band.STRETCH, true)), Spread.plain(1, 10)))
                .containsExactly(listed);
    }

    @Test
    void anOrderWithoutAModelHasNoDialAndSoNone() {
        assertThat(shown(List.of(nurse), asking(1, ListOrder.NEWEST), carer)).containsExactly(nurse);
    }
}

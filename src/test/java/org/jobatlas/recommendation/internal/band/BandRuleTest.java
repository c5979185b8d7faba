package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandRuleTest {

    private final BandRule rule = new BandRule();

    private static List<GateResult> failing(GateName gate) {
        return List.of(new GateResult(gate, Verdict.FAIL, Reason.UNKNOWN, null, null));
    }

    @RepeatedTest(50)
    void aHigherScoreNeverHasAWorseBand(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double a = random.nextDouble(-20, 120);
        double b = random.nextDouble(-20, 120);
        assertThat(rule.byScore(Math.max(a, b))).isLessThanOrEqualTo(rule.byScore(Math.min(a, b)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LICENCE", "LANGUAGE", "PLACE"})
    void whatLawLanguageOrPlaceForbidIsLeftOutWhateverItsScore(GateName gate) {
        assertThat(rule.bandOf(100, failing(gate))).isEqualTo(Band.LEFT_OUT);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEVEL", "EDUCATION", "EXPERIENCE"})
    void whatLevelDegreeOrYearsForbidIsAStretchAtBest(GateName gate) {
        assertThat(rule.bandOf(100, failing(gate))).isEqualTo(Band.STRETCH);
        assertThat(rule.bandOf(-20, failing(gate))).isEqualTo(Band.LEFT_OUT);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "STEP_DOWN",
                "DEGREE_NOT_STATED",
                "OTHER_STUDIES",
                "YEARS_SHORT",
                "VARIED",
                "OTHER_WORK",
                "EXCLUSIVE",
                "FEW_SHOWN"
            })
    void whatMakesAJobLessSureCostsOneBand(Reason reason) {
        List<GateResult> unsure = List.of(new GateResult(GateName.LEVEL, Verdict.FAIL, reason, null, null));
        assertThat(rule.bandOf(100, unsure)).isEqualTo(Band.WORTH_A_LOOK);
        assertThat(rule.bandOf(82, unsure)).isEqualTo(Band.STRETCH);
    }

    @Test
    void aStepUpIsAStretchAtBest() {
        List<GateResult> up = List.of(new GateResult(GateName.LEVEL, Verdict.PASS, Reason.STEP_UP, null, null));
        assertThat(rule.bandOf(100, up)).isEqualTo(Band.STRETCH);
    }

    @Test
    void twoReasonsToBeLessSureCostTwoBands() {
        List<GateResult> unsure = List.of(
                new GateResult(GateName.LEVEL, Verdict.PASS, Reason.STEP_DOWN, null, null),
                new GateResult(GateName.EXPERIENCE, Verdict.FAIL, Reason.YEARS_SHORT, null, null));
        assertThat(rule.bandOf(100, unsure)).isEqualTo(Band.STRETCH);
    }

    @Test
    void nobodyIsSureOfAJobWhosePlaceIsNotStated() {
        List<GateResult> unplaced =
                List.of(new GateResult(GateName.PLACE, Verdict.NOT_STATED, Reason.UNKNOWN, null, null));
        assertThat(rule.bandOf(100, unplaced)).isEqualTo(Band.STRETCH);
    }

    @Test
    void whatIsNotStatedElsewhereIsNoPenalty() {
        List<GateResult> silent =
                List.of(new GateResult(GateName.EDUCATION, Verdict.NOT_STATED, Reason.UNKNOWN, null, null));
        assertThat(rule.bandOf(100, silent)).isEqualTo(Band.STRONG);
    }

    @Test
    void aNeighbourMayAskForOtherSkillsAndOtherWorkButNotForAnotherStep() {
        assertThat(rule.isNeighbour(60, List.of(of(Reason.FEW_SHOWN), of(Reason.OTHER_WORK))))
                .isTrue();
        assertThat(rule.isNeighbour(60, List.of(of(Reason.STEP_DOWN)))).isFalse();
    }

    private static GateResult of(Reason reason) {
        return new GateResult(GateName.SKILLS, Verdict.NOT_STATED, reason, null, null);
    }

    @Test
    void whatComesNearestHasOneThingAgainstItAtMostAndIsNoVariedWork() {
        BandRule rule = new BandRule();
        assertThat(rule.isNear(72, List.of())).isTrue();
        assertThat(rule.isNear(66, List.of())).isFalse();
        assertThat(rule.isNear(72, List.of(of(Reason.FEW_SHOWN)))).isTrue();
        assertThat(rule.isNear(72, List.of(of(Reason.FEW_SHOWN), of(Reason.OTHER_WORK))))
                .isFalse();
        assertThat(rule.isNear(80, List.of(of(Reason.VARIED)))).isFalse();
        assertThat(rule.isNear(80, List.of(of(Reason.STEP_UP)))).isFalse();
    }

    @Test
    void whatIsOutOfReachByItsScoreMakesNothingOfAList() {
        BandRule rule = new BandRule();
        assertThat(IntStream.range(0, 100).filter(rule::isOutOfReach))
                .isNotEmpty()
                .allMatch(score -> rule.bandOf(score, List.of()) == Band.LEFT_OUT
                        && !rule.isNear(score, List.of())
                        && !rule.isNeighbour(score, List.of()));
        assertThat(IntStream.range(0, 100).filter(score -> !rule.isOutOfReach(score)))
                .allMatch(score -> rule.bandOf(score, List.of()) != Band.LEFT_OUT
                        || rule.isNear(score, List.of())
                        || rule.isNeighbour(score, List.of()));
    }
}

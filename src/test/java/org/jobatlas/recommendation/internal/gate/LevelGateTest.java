package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobatlas.recommendation.GateResult.Reason.ABOVE;
import static org.jobatlas.recommendation.GateResult.Reason.BELOW;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.STEP_DOWN;
import static org.jobatlas.recommendation.GateResult.Reason.STEP_UP;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.util.List;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.WorkLevel;
import org.junit.jupiter.api.Test;

class LevelGateTest {

    private static WorkLevel asked(int skill, LadderStep step) {
        return new WorkLevel("0", skill, step, step, true);
    }

    private static HeldLevel held(int skill, LadderStep step) {
        return new HeldLevel(skill, skill, step, step, false, List.of(), "post", "post");
    }

    private static HeldLevel stated(LadderStep step) {
        return new HeldLevel(4, 4, step, step, true, List.of(), "post", "post");
    }

    @Test
    void aPayBandBelowThatOfNowIsAStepDownAndLongPracticeAloneIsNone() {
        assertThat(LevelGate.reason(asked(4, LadderStep.PRACTITIONER), stated(LadderStep.SENIOR)))
                .isEqualTo(STEP_DOWN);
        assertThat(LevelGate.reason(asked(4, LadderStep.PRACTITIONER), held(4, LadderStep.SENIOR)))
                .isEqualTo(MET);
        assertThat(LevelGate.reason(
                        new WorkLevel("2221", 4, LadderStep.PRACTITIONER, LadderStep.PRACTITIONER, false),
                        stated(LadderStep.SENIOR)))
                .isEqualTo(MET);
        assertThat(LevelGate.reason(asked(4, LadderStep.SENIOR), stated(LadderStep.SENIOR)))
                .isEqualTo(MET);
    }

    @Test
    void twoSkillLevelsUpAreAStretchAndTwoDownAWaste() {
        assertThat(LevelGate.reason(asked(4, LadderStep.PRACTITIONER), held(2, LadderStep.SENIOR)))
                .isEqualTo(ABOVE);
        assertThat(LevelGate.reason(asked(2, LadderStep.PRACTITIONER), held(4, LadderStep.PRACTITIONER)))
                .isEqualTo(BELOW);
        assertThat(LevelGate.reason(asked(3, LadderStep.PRACTITIONER), held(2, LadderStep.PRACTITIONER)))
                .isEqualTo(MET);
    }

    @Test
    void twoStepsOfTheLadderUpAreAStretchAndOneIsSaid() {
        assertThat(LevelGate.reason(asked(4, LadderStep.CHIEF), held(4, LadderStep.LEAD)))
                .isEqualTo(ABOVE);
        assertThat(LevelGate.reason(asked(4, LadderStep.HEAD), held(4, LadderStep.LEAD)))
                .isEqualTo(STEP_UP);
        assertThat(LevelGate.reason(asked(4, LadderStep.HEAD), held(4, LadderStep.PRACTITIONER)))
                .isEqualTo(ABOVE);
    }

    @Test
    void anApprenticeshipIsAWasteForTheExperienced() {
        assertThat(LevelGate.reason(asked(4, LadderStep.ASSISTANT), held(4, LadderStep.SENIOR)))
                .isEqualTo(BELOW);
        assertThat(LevelGate.reason(asked(4, LadderStep.ASSISTANT), held(4, LadderStep.PRACTITIONER)))
                .isEqualTo(STEP_DOWN);
    }

    @Test
    void aTitleThatSaysNothingIsNoReason() {
        assertThat(LevelGate.reason(
                        new WorkLevel(null, null, LadderStep.PRACTITIONER, LadderStep.PRACTITIONER, false),
                        held(4, LadderStep.SENIOR)))
                .isEqualTo(UNKNOWN);
    }
}

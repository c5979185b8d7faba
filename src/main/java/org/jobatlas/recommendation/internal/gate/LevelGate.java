package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.ABOVE;
import static org.jobatlas.recommendation.GateResult.Reason.BELOW;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fails work two levels above the highest level held, and work well below the current one: two skill levels either way,
 * two steps of the ladder up, three down, or an apprenticeship for somebody long past it.
 */
@Component
@Order(20)
class LevelGate implements Gate {

    private static final int SKILL_GAP = 2;
    private static final int STEPS_UP = 2;
    private static final int STEPS_DOWN = 3;

    private final WorkLevels levels;
    private final TellingTitles titles;

    LevelGate(WorkLevels levels, TellingTitles titles) {
        this.levels = levels;
        this.titles = titles;
    }

    @Override
    public GateName name() {
        return GateName.LEVEL;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        if (person.profile().experience().isEmpty()) {
            return posting -> new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, posting.title(), null);
        }
        HeldLevel held = HeldLevel.of(person.profile(), levels, titles);
        return posting -> judge(posting.title(), held);
    }

    private GateResult judge(String title, HeldLevel held) {
        WorkLevel asked = levels.of(title);
        Reason reason = reason(asked, held);
        Verdict verdict =
                switch (reason) {
                    case MET -> Verdict.PASS;
                    case ABOVE, BELOW -> Verdict.FAIL;
                    default -> Verdict.NOT_STATED;
                };
        return new GateResult(name(), verdict, reason, title, held.post());
    }

    static Reason reason(WorkLevel asked, HeldLevel held) {
        Integer skill = asked.skill();
        if (asked.step().stepsAbove(held.highest()) >= STEPS_UP || above(skill, held.highestSkill())) {
            return ABOVE;
        }
        String group = asked.unitGroup();
        boolean lately = group != null && held.recent().contains(group);
        boolean apprenticeship =
                asked.step() == LadderStep.ASSISTANT && held.latest().compareTo(LadderStep.SENIOR) >= 0;
        if (held.latest().stepsAbove(asked.upTo()) >= STEPS_DOWN
                || apprenticeship
                || (above(held.latestSkill(), skill) && !lately)) {
            return BELOW;
        }
        return skill == null && !asked.stated() ? UNKNOWN : MET;
    }

    private static boolean above(@Nullable Integer skill, @Nullable Integer other) {
        return skill != null && other != null && skill - other >= SKILL_GAP;
    }
}

package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.ABOVE;
import static org.jobatlas.recommendation.GateResult.Reason.BELOW;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.STEP_DOWN;
import static org.jobatlas.recommendation.GateResult.Reason.STEP_UP;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.TellingTitles;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Work two levels above what was ever held is a stretch, and work well below what is done now a waste: two skill levels either way, two
 * steps of the ladder up, three down, an apprenticeship for somebody long past it, or an internship for the practised. Other work that is not on the step of what is done
 * now passes and says so.
 */
@Component
@Order(20)
class LevelGate implements Gate {

    private static final int SKILL_GAP = 2;
    private static final int STEPS_UP = 2;
    private static final int STEPS_DOWN = 3;

    /** To do again what was done to within so many years of the last is no waste. */
    private static final int RECENT_YEARS = 2;

    /** Nor is it a step up where the same step of the same occupation was held to within so many. */
    private static final int HELD_YEARS = 5;

    /** Years of practice in the very work after which an internship is a waste; most are for those who are enrolled. */
    private static final double PRACTISED_YEARS = 2;

    private final WorkLevels levels;
    private final TellingTitles titles;
    private final OccupationCodes codes;
    private final Clock clock;

    LevelGate(WorkLevels levels, TellingTitles titles, OccupationCodes codes, Clock clock) {
        this.levels = levels;
        this.titles = titles;
        this.codes = codes;
        this.clock = clock;
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
        Practice practice = Practice.of(person.profile(), levels, codes, clock);
        Map<Optional<Double>, HeldLevel> byYears = new ConcurrentHashMap<>();
        return posting -> {
            WorkLevel titled = levels.of(posting.title());
            String title = titled.stated() ? posting.title() : banded(posting);
            WorkLevel asked = title.equals(posting.title()) ? titled : levels.of(title);
            Optional<Double> years = Optional.ofNullable(practice.in(asked.isco(), codes));
            if (posting.seniority() == Seniority.INTERN && years.orElse(0.0) >= PRACTISED_YEARS) {
                return new GateResult(name(), Verdict.FAIL, BELOW, title, null);
            }
            return judge(
                    title,
                    asked,
                    posting.seniority(),
                    byYears.computeIfAbsent(
                            years, known -> HeldLevel.of(person.profile(), known.orElse(null), levels, titles)));
        };
    }

    private GateResult judge(String title, WorkLevel asked, @Nullable Seniority level, HeldLevel held) {
        Reason reason = forBeginners(level) && asked.step() != LadderStep.SENIOR && practised(held)
                ? below(asked, held)
                : reason(asked, held);
        Verdict verdict = reason == Reason.ABOVE || reason == Reason.BELOW
                ? Verdict.FAIL
                : asked.skill() == null && !asked.stated() ? Verdict.NOT_STATED : Verdict.PASS;
        boolean ofNow = reason == Reason.STEP_UP || reason == Reason.STEP_DOWN;
        return new GateResult(name(), verdict, reason, title, ofNow ? held.now() : held.post());
    }

    /** The title with the pay band that the ad names. */
    private static String banded(PostingFeatures posting) {
        return posting.conditions().demands().stream()
                .filter(demand -> demand.kind() == PostingDemand.Kind.LEVEL)
                .map(band -> posting.title() + ", " + band.words())
                .findFirst()
                .orElse(posting.title());
    }

    static Reason reason(WorkLevel asked, HeldLevel held) {
        Integer skill = asked.skill();
        if (asked.step().stepsAbove(held.highest()) >= STEPS_UP || above(skill, held.highestSkill())) {
            return ABOVE;
        }
        String group = asked.unitGroup();
        boolean apprenticeship =
                asked.step() == LadderStep.ASSISTANT && held.latest().compareTo(LadderStep.SENIOR) >= 0;
        if (held.latest().stepsAbove(asked.upTo()) >= STEPS_DOWN
                || apprenticeship
                || (above(held.latestSkill(), skill) && !held.did(group, LadderStep.ASSISTANT, RECENT_YEARS))) {
            return BELOW;
        }
        if (asked.step().stepsAbove(held.latest()) > 0 && !held.did(group, asked.step(), HELD_YEARS)) {
            return STEP_UP;
        }
        if (stepDown(asked, held)) {
            return STEP_DOWN;
        }
        return skill == null && !asked.stated() ? UNKNOWN : MET;
    }

    private static boolean forBeginners(@Nullable Seniority level) {
        return level != null && level.compareTo(Seniority.JUNIOR) <= 0;
    }

    private static boolean practised(HeldLevel held) {
        return held.latest().compareTo(LadderStep.SENIOR) >= 0;
    }

    /** An ad that says it is for beginners is a step back for who has practised long, whatever its title says. */
    private static Reason below(WorkLevel asked, HeldLevel held) {
        Reason reason = reason(asked, held);
        return reason == MET || reason == UNKNOWN ? STEP_DOWN : reason;
    }

    /** Long practice is no reason against work without a rank, only against work for beginners; a rank is one against a lower rank. */
    private static boolean stepDown(WorkLevel asked, HeldLevel held) {
        LadderStep now = held.latest();
        return now.stepsAbove(asked.upTo()) > 0
                && (now.compareTo(LadderStep.SENIOR) > 0
                        || asked.upTo() == LadderStep.ASSISTANT
                        || (held.stated() && asked.stated()));
    }

    private static boolean above(@Nullable Integer skill, @Nullable Integer other) {
        return skill != null && other != null && skill - other >= SKILL_GAP;
    }
}

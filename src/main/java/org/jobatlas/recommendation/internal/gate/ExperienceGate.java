package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;
import static org.jobatlas.recommendation.GateResult.Reason.YEARS_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.YEARS_SHORT;

import java.time.Clock;
import java.util.function.Function;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Least years of experience that the ad asks for, against those that may be of the field of the work. Half of them is a little short,
 * less is far from it; where the resume dates nothing, nothing is stated.
 */
@Component
@Order(35)
class ExperienceGate implements Gate {

    /** Tolerance for years that are rounded. */
    private static final double SLACK = 0.5;

    private static final double HALF = 0.5;

    private final WorkLevels levels;
    private final OccupationCodes codes;
    private final Clock clock;

    ExperienceGate(WorkLevels levels, OccupationCodes codes, Clock clock) {
        this.levels = levels;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public GateName name() {
        return GateName.EXPERIENCE;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Practice practice = Practice.of(person.profile(), levels, codes, clock);
        return posting -> posting.conditions().demands().stream()
                .filter(asked -> asked.kind() == PostingDemand.Kind.EXPERIENCE)
                .findFirst()
                .map(asked ->
                        judge(asked, practice.in(levels.of(posting.title()).isco(), codes)))
                .orElseGet(() -> new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null));
    }

    private GateResult judge(PostingDemand demand, @Nullable Double years) {
        if (years == null) {
            return new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, demand.words(), null);
        }
        int asked = Integer.parseInt(demand.anyOf().getFirst());
        String had = Math.round(years) + " years";
        if (years + SLACK >= asked) {
            return new GateResult(name(), Verdict.PASS, MET, demand.words(), had);
        }
        return new GateResult(
                name(), Verdict.FAIL, years >= asked * HALF ? YEARS_SHORT : YEARS_MISSING, demand.words(), had);
    }
}

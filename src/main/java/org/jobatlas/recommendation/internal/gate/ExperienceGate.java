package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;
import static org.jobatlas.recommendation.GateResult.Reason.OTHER_WORK;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;
import static org.jobatlas.recommendation.GateResult.Reason.VARIED;
import static org.jobatlas.recommendation.GateResult.Reason.YEARS_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.YEARS_SHORT;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.feature.HeldTitles;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.WorkLevels;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Least years of experience that the ad asks for, against those that may be of the field of the work. Half of them is a little short,
 * less is far from it; where the resume dates nothing, or nothing says that its years are of this field, nothing is stated. Nor is it
 * where work under one title differs much by what is led, sold or built, or no post held has a title like the ad's.
 */
@Component
@Order(35)
class ExperienceGate implements Gate {

    /** Tolerance for years that are rounded. */
    private static final double SLACK = 0.5;

    private static final double HALF = 0.5;

    /** Fields of work that a person or a job is counted to. */
    private static final int FIELDS = 2;

    private final WorkLevels levels;
    private final OccupationCodes codes;
    private final HeldTitles titles;
    private final Clock clock;

    ExperienceGate(WorkLevels levels, OccupationCodes codes, HeldTitles titles, Clock clock) {
        this.levels = levels;
        this.codes = codes;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public GateName name() {
        return GateName.EXPERIENCE;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Practice practice = Practice.of(person.profile(), levels, codes, clock);
        Set<String> fields = Set.copyOf(person.profile().fields().top(FIELDS));
        HeldTitles.Compared held = titles.comparedWith(person.profile().experience());
        return posting -> elsewhere(
                posting,
                posting.conditions().demands().stream()
                        .filter(asked -> asked.kind() == PostingDemand.Kind.EXPERIENCE)
                        .findFirst()
                        .map(asked -> judge(asked, posting, practice, fields))
                        .orElseGet(() -> new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null)),
                held);
    }

    /**
     * Years are not short, but of work that differs much within its occupation, or where no post held has such a title, they may be of
     * something else. Whoever names no post is not compared.
     */
    private GateResult elsewhere(PostingFeatures posting, GateResult years, HeldTitles.Compared held) {
        if (years.fails()) {
            return years;
        }
        String isco = levels.of(posting.title()).isco();
        if (isco != null && codes.varies(isco)) {
            return new GateResult(name(), Verdict.NOT_STATED, VARIED, posting.title(), years.had());
        }
        return held.areAlike(posting)
                ? years
                : new GateResult(name(), Verdict.NOT_STATED, OTHER_WORK, posting.title(), years.had());
    }

    private GateResult judge(PostingDemand demand, PostingFeatures posting, Practice practice, Set<String> fields) {
        String isco = levels.of(posting.title()).isco();
        Double years = practice.in(isco, codes);
        int asked = Integer.parseInt(demand.anyOf().getFirst());
        if (years != null && years + SLACK < asked) {
            GateResult.Reason reason = years >= asked * HALF ? YEARS_SHORT : YEARS_MISSING;
            return new GateResult(name(), Verdict.FAIL, reason, demand.words(), said(years));
        }
        return years != null
                        && (practice.told(isco, codes) + SLACK >= asked
                                || posting.fieldScores().top(FIELDS).stream().anyMatch(fields::contains))
                ? new GateResult(name(), Verdict.PASS, MET, demand.words(), said(years))
                : new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, demand.words(), null);
    }

    private static String said(double years) {
        return Math.round(years) + " years";
    }
}

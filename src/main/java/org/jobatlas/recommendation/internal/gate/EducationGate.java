package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.DEGREE_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.DEGREE_NOT_STATED;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;
import static org.jobatlas.recommendation.GateResult.Reason.OTHER_STUDIES;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A degree that the ad demands in plain words. Whoever states no education is never turned away, and long practice in the work counts
 * for the subject of a degree.
 */
@Component
@Order(30)
class EducationGate implements Gate {

    /** Years in the work that stand for the subject of a degree. */
    private static final double LONG_PRACTICE = 5;

    private final WorkLevels levels;
    private final OccupationCodes codes;
    private final Clock clock;

    EducationGate(WorkLevels levels, OccupationCodes codes, Clock clock) {
        this.levels = levels;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public GateName name() {
        return GateName.EDUCATION;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Profile profile = person.profile();
        Practice practice = Practice.of(profile, levels, codes, clock);
        Held held = Held.by(profile);
        return posting -> posting.conditions().demands().stream()
                .filter(demand -> demand.degree().isPresent())
                .findFirst()
                .map(demand -> judge(demand, held, posting, practice))
                .orElseGet(() -> new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null));
    }

    /**
     * What the resume states.
     *
     * @param line that names the highest degree
     * @param subjects broad fields of all studies
     */
    private record Held(
            @Nullable EducationLevel level, @Nullable String line, Set<String> subjects) {
        static Held by(Profile profile) {
            List<String> lines = profile.education();
            return new Held(
                    profile.facts().education(), lines.isEmpty() ? null : lines.getFirst(), Subjects.of(profile));
        }
    }

    private GateResult judge(PostingDemand demand, Held held, PostingFeatures posting, Practice practice) {
        String words = demand.words();
        EducationLevel level = held.level();
        if (level == null) {
            return new GateResult(
                    name(), Verdict.NOT_STATED, held.line() == null ? DEGREE_NOT_STATED : UNKNOWN, words, null);
        }
        EducationLevel asked = demand.degree().orElseThrow();
        if (level.compareTo(asked) < 0) {
            return new GateResult(name(), Verdict.FAIL, DEGREE_MISSING, words, held.line());
        }
        return Subjects.differ(Subjects.in(words), held.subjects()) && !practised(posting, practice)
                ? new GateResult(name(), Verdict.FAIL, OTHER_STUDIES, words, held.line())
                : new GateResult(name(), Verdict.PASS, MET, words, held.line());
    }

    private boolean practised(PostingFeatures posting, Practice practice) {
        Double years = practice.in(levels.of(posting.title()).isco(), codes);
        return years != null && years >= LONG_PRACTICE;
    }
}

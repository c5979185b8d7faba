package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.DEGREE_MISSING;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;
import static org.jobatlas.recommendation.GateResult.Reason.UNKNOWN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.shared.WordGroups;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A degree that the ad demands in plain words; whoever states no education is never turned away. */
@Component
@Order(30)
class EducationGate implements Gate {

    private static final WordGroups LISTS = WordGroups.of("recommendation/degree-words");

    private static final List<String> DEGREES = List.of("bachelor", "master", "doctor");
    private static final List<Pattern> PROOFS = List.of(
            Pattern.compile("b\\.?a\\b|\\bbs\\b|" + LISTS.any("bachelor")),
            Pattern.compile("m\\.?a\\b|\\bj\\.?d\\b|" + LISTS.any("master")),
            Pattern.compile("\\bmd\\b|" + LISTS.any("doctor")));

    @Override
    public GateName name() {
        return GateName.EDUCATION;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        List<String> education = person.profile().education();
        int held = held(education);
        String line = education.isEmpty() ? null : education.getFirst();
        return posting -> {
            Optional<PostingDemand> demand = posting.conditions().demands().stream()
                    .filter(asked -> asked.kind() == PostingDemand.Kind.EDUCATION)
                    .findFirst();
            if (demand.isEmpty()) {
                return new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null);
            }
            String words = demand.get().words();
            int asked = DEGREES.indexOf(demand.get().anyOf().getFirst());
            if (education.isEmpty()) {
                return new GateResult(name(), Verdict.NOT_STATED, UNKNOWN, words, null);
            }
            return held >= asked
                    ? new GateResult(name(), Verdict.PASS, MET, words, line)
                    : new GateResult(name(), Verdict.FAIL, DEGREE_MISSING, words, line);
        };
    }

    /** Index of the highest degree, -1 where the lines name none. */
    private static int held(List<String> education) {
        String all = String.join("\n", education).toLowerCase(Locale.ROOT);
        for (int degree = PROOFS.size() - 1; degree >= 0; degree--) {
            if (PROOFS.get(degree).matcher(all).find()) {
                return degree;
            }
        }
        return -1;
    }
}

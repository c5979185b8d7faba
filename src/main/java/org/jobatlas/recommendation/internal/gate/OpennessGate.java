package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.EXCLUSIVE;
import static org.jobatlas.recommendation.GateResult.Reason.INTERNAL;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;

import java.util.function.Function;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ads that want one sex or some ages alone. Neither is known of anybody here or may be: the job is less sure for everybody alike, and
 * the ad's words are shown. What only those may apply for who work there is left out.
 */
@Component
@Order(60)
class OpennessGate implements Gate {

    @Override
    public GateName name() {
        return GateName.OPENNESS;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        return posting -> posting.conditions().demands().stream()
                .filter(asked -> asked.kind() == PostingDemand.Kind.EXCLUSION)
                .findFirst()
                .map(asked -> asked.anyOf().contains(PostingDemand.INTERNAL)
                        ? new GateResult(name(), Verdict.FAIL, INTERNAL, asked.words(), null)
                        : new GateResult(name(), Verdict.NOT_STATED, EXCLUSIVE, asked.words(), null))
                .orElseGet(() -> new GateResult(name(), Verdict.PASS, NOTHING_ASKED, null, null));
    }
}

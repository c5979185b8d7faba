package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.FEW_SHOWN;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.feature.SkillShare;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A job is less sure where the resume shows few of the skills that it asks for. Whoever lists no skills is never turned away. */
@Component
@Order(70)
class SkillsGate implements Gate {

    /** Of places with less that would be strong or worth a look four in ten were judged a fit, of the others seven in ten. */
    private static final double ENOUGH = 0.3;

    private final SkillShare share;

    SkillsGate(Taxonomy taxonomy) {
        this.share = new SkillShare(taxonomy);
    }

    @Override
    public GateName name() {
        return GateName.SKILLS;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Set<String> had = Set.copyOf(person.profile().skills());
        return posting -> judge(had, posting.skills());
    }

    private GateResult judge(Set<String> had, List<String> asked) {
        double shown = share.of(had, asked);
        if (Double.isNaN(shown)) {
            return new GateResult(name(), Verdict.NOT_STATED, NOTHING_ASKED, null, null);
        }
        return shown < ENOUGH
                ? new GateResult(name(), Verdict.NOT_STATED, FEW_SHOWN, null, null)
                : new GateResult(name(), Verdict.PASS, MET, null, null);
    }
}

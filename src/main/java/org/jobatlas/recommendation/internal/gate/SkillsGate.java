package org.jobatlas.recommendation.internal.gate;

import static org.jobatlas.recommendation.GateResult.Reason.FEW_SHOWN;
import static org.jobatlas.recommendation.GateResult.Reason.MET;
import static org.jobatlas.recommendation.GateResult.Reason.NOTHING_ASKED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.feature.SkillShare;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A job is less sure where the resume shows few of the skills that it asks for. A resume that names few is never held against anybody. */
@Component
@Order(70)
class SkillsGate implements Gate {

    /** Of places with less that would be strong or worth a look four in ten were judged a fit, of the others seven in ten. */
    private static final double ENOUGH = 0.3;

    /** Skills of a resume that says what its person can; a shorter one is silent, and silence tells nothing. */
    private static final int TELLING = 8;

    private final SkillShare share;
    private final LicenceSkills licences;

    SkillsGate(Taxonomy taxonomy, LicenceSkills licences) {
        this.share = new SkillShare(taxonomy);
        this.licences = licences;
    }

    @Override
    public GateName name() {
        return GateName.SKILLS;
    }

    @Override
    public Function<PostingFeatures, GateResult> forPerson(GatedPerson person) {
        Profile profile = person.profile();
        Set<String> had = Set.copyOf(profile.skills());
        if (had.size() < TELLING) {
            return posting -> judge(Double.NaN);
        }
        return posting -> {
            double shown = share.of(had, posting.skills());
            return judge(
                    shown < ENOUGH ? share.of(withLicences(had, profile, posting.skills()), posting.skills()) : shown);
        };
    }

    private Set<String> withLicences(Set<String> had, Profile profile, List<String> asked) {
        Set<String> all = new HashSet<>(had);
        all.addAll(licences.had(profile, asked));
        return all;
    }

    private GateResult judge(double shown) {
        if (Double.isNaN(shown)) {
            return new GateResult(name(), Verdict.NOT_STATED, NOTHING_ASKED, null, null);
        }
        return shown < ENOUGH
                ? new GateResult(name(), Verdict.NOT_STATED, FEW_SHOWN, null, null)
                : new GateResult(name(), Verdict.PASS, MET, null, null);
    }
}

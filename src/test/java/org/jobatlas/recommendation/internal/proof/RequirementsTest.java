package org.jobatlas.recommendation.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Proofs;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.recommendation.Requirement.Mark;
import org.jobatlas.recommendation.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequirementsTest {

    private static final Proofs.Sentence PROOF = new Proofs.Sentence("Led triage for a ward of thirty.", true);

    @Test
    void whatTheResumeShowsComesWithItsSentenceAndWhatItIsSilentOfIsNotStated() {
        List<Requirement> all = Requirements.of(job(List.of()), new Proofs(Map.of("triage", List.of(PROOF))));
        assertThat(all).extracting(Requirement::name).containsExactly("triage", "phlebotomy");
        assertThat(all).extracting(Requirement::mark).containsExactly(Mark.HAVE, Mark.NOT_STATED);
        assertThat(all.getFirst().shown()).isEqualTo("Led triage for a ward of thirty.");
    }

    @Test
    void silenceAboutALicenceIsNeverAgainstAnybody() {
        GateResult missing = gate(GateName.LICENCE, Verdict.FAIL, GateResult.Reason.LICENCE_MISSING, null);
        assertThat(Requirements.of(job(List.of(missing)), Proofs.NONE))
                .filteredOn(requirement -> requirement.name().equals("licence"))
                .extracting(Requirement::mark)
                .containsExactly(Mark.NOT_STATED);
    }

    @Test
    void whatTheResumeStatesOtherwiseStandsFirstAndAgainst() {
        GateResult far = gate(GateName.PLACE, Verdict.FAIL, GateResult.Reason.TOO_FAR, "Leeds");
        Requirement first = Requirements.of(job(List.of(far)), Proofs.NONE).getFirst();
        assertThat(first.mark()).isEqualTo(Mark.AGAINST);
        assertThat(first.shown()).isEqualTo("Leeds");
    }

    @Test
    void whatCostsABandSaysWhyAlsoWhereTheResumeIsSilent() {
        GateResult other = gate(GateName.EXPERIENCE, Verdict.PASS, GateResult.Reason.OTHER_WORK, null);
        Requirement first = Requirements.of(job(List.of(other)), Proofs.NONE).getFirst();
        assertThat(first.mark()).isEqualTo(Mark.AGAINST);
        assertThat(first.reason()).isEqualTo(GateResult.Reason.OTHER_WORK);
    }

    @Test
    void whatNobodyAsksForIsNoRequirement() {
        GateResult nothing = gate(GateName.EDUCATION, Verdict.PASS, GateResult.Reason.NOTHING_ASKED, null);
        assertThat(Requirements.of(job(List.of(nothing)), Proofs.NONE))
                .noneMatch(requirement -> requirement.name().equals("education"));
    }

    private static GateResult gate(GateName name, Verdict verdict, GateResult.Reason reason, @Nullable String had) {
        return new GateResult(name, verdict, reason, "asked", had);
    }

    private static Recommendation job(List<GateResult> gates) {
        PostingFacts facts = PostingFacts.titled("Charge Nurse").build();
        PostingSummary posting = new PostingSummary(new PostingId(new UUID(0, 1)), facts, Instant.EPOCH, "");
        Explanation why =
                new Explanation(List.of(), List.of("triage"), List.of("phlebotomy"), List.of(), null, null, 1);
        return new Recommendation(1, posting, why, new Fit(Band.STRONG, gates, "GB"));
    }
}

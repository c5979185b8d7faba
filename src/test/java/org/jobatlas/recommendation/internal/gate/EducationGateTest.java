package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EducationGateTest {

    private static final int NOW = 2026;

    private final EducationGate gate =
            new EducationGate(Taxonomies.levels(), Taxonomies.codes(), Clock.fixed(SampleRequest.NOW, ZoneOffset.UTC));

    private GateResult judged(String demanded, @Nullable EducationLevel held, int since) {
        Profile accountant = SampleRequest.ofSomebody()
                .heldSince(since, "Accountant")
                .request()
                .profile()
                .withYears((double) NOW - since)
                .withFacts(StatedFacts.NONE.withEducation(held));
        SamplePosting job = SamplePosting.of("Accountant")
                .demanding(new PostingDemand(PostingDemand.Kind.EDUCATION, List.of(demanded), "You have a degree."));
        return gate.forPerson(new GatedPerson(accountant, Assumed.ANYWHERE))
                .apply(job.contender().posting());
    }

    private Verdict judged(String demanded, @Nullable EducationLevel held) {
        return judged(demanded, held, NOW - 1).verdict();
    }

    @Test
    void theDegreeThatIsDemandedPassesAndSoDoesAHigherOne() {
        assertThat(judged("bachelor", EducationLevel.BACHELOR)).isEqualTo(Verdict.PASS);
        assertThat(judged("master", EducationLevel.DOCTORATE)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aLowerDegreeFails() {
        assertThat(judged("master", EducationLevel.BACHELOR)).isEqualTo(Verdict.FAIL);
        assertThat(judged("doctor", EducationLevel.MASTER)).isEqualTo(Verdict.FAIL);
        assertThat(judged("bachelor", EducationLevel.VOCATIONAL)).isEqualTo(Verdict.FAIL);
        assertThat(judged("bachelor", EducationLevel.SECONDARY)).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whoeverStatesNoEducationIsNeverTurnedAway() {
        assertThat(judged("doctor", null)).isEqualTo(Verdict.NOT_STATED);
        GateResult silent = judged("doctor", null, NOW - 1);
        assertThat(silent.hinders()).isFalse();
        assertThat(silent.reason()).isEqualTo(Reason.DEGREE_NOT_STATED);
        assertThat(silent.costsABand()).isTrue();
    }

    @Test
    void anAdThatTakesLessThanADegreeAsksForNone() {
        assertThat(judged("none", EducationLevel.NONE)).isEqualTo(Verdict.PASS);
    }

    private GateResult ofSubjects(String demand, String studied, int since) {
        Profile accountant = SampleRequest.ofSomebody()
                .heldSince(since, "Accountant")
                .request()
                .profile()
                .withYears((double) NOW - since)
                .withFacts(StatedFacts.NONE.withDegrees(List.of(new Degree(EducationLevel.BACHELOR, studied))));
        SamplePosting job = SamplePosting.of("Accountant")
                .demanding(new PostingDemand(PostingDemand.Kind.EDUCATION, List.of("bachelor"), demand));
        return gate.forPerson(new GatedPerson(accountant, Assumed.ANYWHERE))
                .apply(job.contender().posting());
    }

    @Test
    void aDegreeInAnotherSubjectCostsABandUnlessTheWorkWasLongPractised() {
        String demand = "Bachelor's degree in accounting or a related field";
        assertThat(ofSubjects(demand, "Botany and forestry", NOW - 1).reason())
                .isEqualTo(GateResult.Reason.OTHER_STUDIES);
        assertThat(ofSubjects(demand, "Botany and forestry", NOW - 12).reason()).isEqualTo(GateResult.Reason.MET);
        assertThat(ofSubjects(demand, "Business administration", NOW - 1).reason())
                .isEqualTo(GateResult.Reason.MET);
        assertThat(ofSubjects("You must have a bachelor's degree", "Botany and forestry", NOW - 1)
                        .reason())
                .isEqualTo(GateResult.Reason.MET);
    }
}

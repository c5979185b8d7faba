package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class SkillsGateTest {

    private final SkillsGate gate = new SkillsGate(Taxonomies.builtIn(), SampleLicences.skills());

    private GateResult judged(SampleRequest person, String... asked) {
        return gate.forPerson(new GatedPerson(person.request().profile(), Assumed.ANYWHERE))
                .apply(SamplePosting.of("Developer").asking(asked).contender().posting());
    }

    private static String[] telling(String skill) {
        return new String[] {skill, "git", "docker", "kubernetes", "css", "html", "javascript", "linux"};
    }

    @Test
    void aShortResumeIsSilentAndLosesNothing() {
        assertThat(judged(SampleRequest.ofSomebody().skills("java"), "java", "sql", "python", "wound-care")
                        .costsABand())
                .isFalse();
    }

    @Test
    void fewOfTheAskedSkillsCostABandAndHinderNobody() {
        GateResult result =
                judged(SampleRequest.ofSomebody().skills(telling("java")), "java", "sql", "python", "wound-care");
        assertThat(result.reason()).isEqualTo(Reason.FEW_SHOWN);
        assertThat(result.costsABand()).isTrue();
        assertThat(result.hinders()).isFalse();
    }

    @Test
    void threeInTenAreEnough() {
        assertThat(judged(SampleRequest.ofSomebody().skills(telling("java")), "java", "sql")
                        .verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void aProvenLicenceIsAShownSkill() {
        Profile nurse =
                SampleRequest.ofSomebody().skills(telling("triage")).request().profile();
        Experience post = new Experience("Staff Nurse", null, null, 2016, null, true, null, null, null);
        assertThat(gate.forPerson(new GatedPerson(nurse.withExperience(List.of(post)), Assumed.ANYWHERE))
                        .apply(SamplePosting.of("Nurse")
                                .asking("triage", "nursing-licence", "emergency-care", "wound-care")
                                .contender()
                                .posting())
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(judged(
                                SampleRequest.ofSomebody().skills(telling("triage")),
                                "triage",
                                "nursing-licence",
                                "emergency-care",
                                "wound-care")
                        .verdict())
                .isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void whereOneSideNamesNoSkillsNothingIsHeldAgainstIt() {
        assertThat(judged(SampleRequest.ofSomebody(), "java").costsABand()).isFalse();
        assertThat(judged(SampleRequest.ofSomebody().skills("java")).costsABand())
                .isFalse();
    }
}

package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class EducationGateTest {

    private static Verdict judged(String demanded, String... education) {
        Profile somebody = SampleRequest.ofSomebody().request().profile();
        Profile graduate = new Profile(
                List.of(),
                somebody.skills(),
                somebody.years(),
                somebody.seniority(),
                List.of(education),
                somebody.languages(),
                somebody.place(),
                somebody.fields(),
                somebody.language(),
                "",
                somebody.vector(),
                somebody.facts());
        SamplePosting job = SamplePosting.of("Analyst")
                .demanding(new PostingDemand(PostingDemand.Kind.EDUCATION, List.of(demanded), "You have a degree."));
        return new EducationGate()
                .forPerson(new GatedPerson(graduate, Assumed.ANYWHERE))
                .apply(job.contender().posting())
                .verdict();
    }

    @Test
    void theDegreeThatIsDemandedPassesAndSoDoesAHigherOne() {
        assertThat(judged("bachelor", "BSc Economics, Lund")).isEqualTo(Verdict.PASS);
        assertThat(judged("bachelor", "Civilingenjör, KTH")).isEqualTo(Verdict.PASS);
        assertThat(judged("master", "PhD in Physics")).isEqualTo(Verdict.PASS);
    }

    @Test
    void aLowerDegreeFails() {
        assertThat(judged("master", "BSc Economics, Lund")).isEqualTo(Verdict.FAIL);
        assertThat(judged("doctor", "Master of Science")).isEqualTo(Verdict.FAIL);
        assertThat(judged("bachelor", "Training as a cook")).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whoeverStatesNoEducationIsNeverTurnedAway() {
        assertThat(judged("doctor")).isEqualTo(Verdict.NOT_STATED);
    }
}

package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class LicenceSkillsTest {

    private static final String LICENCE = "nursing-licence";

    private final LicenceSkills skills = SampleLicences.skills();

    private static Profile whoWas(String title) {
        return SampleRequest.ofSomebody()
                .request()
                .profile()
                .withExperience(List.of(new Experience(title, null, null, 2016, null, true, null, null, null)));
    }

    @Test
    void whoeverWorksAsANurseHasTheLicenceThatAdsAskFor() {
        assertThat(skills.had(whoWas("Staff Nurse"), List.of(LICENCE, "triage")))
                .isEqualTo(Set.of(LICENCE));
    }

    @Test
    void whatALicenceCoversDoesNotProveTheLicence() {
        assertThat(skills.had(whoWas("Certified Nursing Assistant"), List.of(LICENCE)))
                .isEmpty();
        assertThat(skills.had(whoWas("Cook"), List.of(LICENCE))).isEmpty();
    }

    @Test
    void aSkillThatIsNoLicenceIsNeverProvenByAPost() {
        assertThat(skills.had(whoWas("Staff Nurse"), List.of("wound-care", "triage")))
                .isEmpty();
    }
}

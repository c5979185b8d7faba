package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class HeldTitlesTest {

    private static final HeldTitles TITLES = SampleHeldTitles.all();

    private static Optional<String> alike(String job, String... held) {
        SampleRequest person = SampleRequest.ofSomebody();
        for (String title : held) {
            person.held(title, null);
        }
        return TITLES.alike(
                        person.request().profile().experience(),
                        SamplePosting.of(job).contender().posting())
                .map(Experience::title);
    }

    @Test
    void thePostThatIsTheSameWorkIsNamedAndNotTheLatest() {
        assertThat(alike("Shop Assistant", "Healthcare Assistant", "Shop Assistant"))
                .contains("Shop Assistant");
        assertThat(alike("Senior Accountant", "Consultant", "Senior Accountant"))
                .contains("Senior Accountant");
    }

    @Test
    void otherWorkIsNoneThatIsTheSame() {
        assertThat(alike("Shop Assistant", "Healthcare Assistant")).isEmpty();
        assertThat(alike("Accountant", "Consultant")).isEmpty();
    }

    @Test
    void theSameTitleIsTheSameWorkHoweverLittleItSays() {
        assertThat(alike("HR Intern", "HR Intern")).contains("HR Intern");
        assertThat(alike("Substitute Teacher", "Substitute Teacher")).contains("Substitute Teacher");
    }

    @Test
    void managersOfOtherThingsAreNotTheSameWork() {
        assertThat(alike("Production Manager", "Retail Manager")).isEmpty();
    }
}

package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class LicenceGateTest {

    private final LicenceGate gate = new LicenceGate(Taxonomies.regulated());

    private Verdict teacher(Experience held) {
        Profile somebody = SampleRequest.ofSomebody().request().profile();
        Profile profile = new Profile(
                List.of(held),
                somebody.skills(),
                somebody.years(),
                somebody.seniority(),
                somebody.education(),
                somebody.languages(),
                somebody.place(),
                somebody.fields(),
                somebody.language(),
                somebody.text(),
                somebody.vector(),
                somebody.facts());
        return gate.forPerson(new GatedPerson(profile, Assumed.ANYWHERE))
                .apply(SamplePosting.of("Maths Teacher")
                        .inCountry("US")
                        .contender()
                        .posting())
                .verdict();
    }

    private static Experience post(String title, Integer fromMonth, Integer toMonth, boolean current) {
        return new Experience(title, null, null, 2016, current ? null : (Integer) 2016, current)
                .withMonths(fromMonth, toMonth);
    }

    @Test
    void aPostOfSomeTimeProvesTheLicence() {
        assertThat(teacher(post("Teacher", 1, 6, false))).isEqualTo(Verdict.PASS);
        assertThat(teacher(post("Teacher", 1, null, true))).isEqualTo(Verdict.PASS);
        assertThat(teacher(post("Teacher", null, null, false))).isEqualTo(Verdict.PASS);
    }

    @Test
    void aFewMonthsThatEndedProveNothing() {
        assertThat(teacher(post("Teacher", 1, 3, false))).isEqualTo(Verdict.FAIL);
    }

    @Test
    void lessonsOfMusicAreNoSchool() {
        assertThat(teacher(post("Piano and Vocal Teacher", 1, null, true))).isEqualTo(Verdict.FAIL);
    }
}

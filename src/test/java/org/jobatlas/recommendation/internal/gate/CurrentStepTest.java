package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class CurrentStepTest {

    private final CurrentStep steps = new CurrentStep(Taxonomies.levels(), Taxonomies.tellingTitles());

    private boolean another(String held, String asked) {
        return steps.another(SampleRequest.ofSomebody()
                        .heldSince(2020, held)
                        .request()
                        .profile())
                .test(SamplePosting.of(asked).contender().posting());
    }

    @Test
    void oneStepUpIsAnother() {
        assertThat(another("Realtor", "Real Estate Sales Manager")).isTrue();
        assertThat(another("Chef", "Sous Chef")).isTrue();
    }

    @Test
    void stepsBelowWhoLeadsAreOthers() {
        assertThat(another("Executive Chef", "Sous Chef")).isTrue();
        assertThat(another("Help Desk Supervisor", "Help Desk Analyst")).isTrue();
        assertThat(another("Finance Director", "Finance Manager")).isTrue();
    }

    @Test
    void workForBeginnersIsAnotherForWhoDoesTheWork() {
        assertThat(another("Accountant", "Junior Accountant")).isTrue();
    }

    @Test
    void theSameStepAndPracticeWithoutARankAreNot() {
        assertThat(another("Accountant", "General Accountant")).isFalse();
        assertThat(another("Senior Physiotherapist", "Physiotherapist")).isFalse();
        assertThat(another("Practice Manager", "Practice Manager")).isFalse();
        assertThat(another("Executive Chef", "Chef")).isFalse();
    }

    @Test
    void whoStatesNoPostHasNoStep() {
        assertThat(steps.another(SampleRequest.ofSomebody().request().profile())
                        .test(SamplePosting.of("Junior Accountant").contender().posting()))
                .isFalse();
    }
}

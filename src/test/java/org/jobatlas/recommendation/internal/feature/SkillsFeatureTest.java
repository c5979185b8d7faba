package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class SkillsFeatureTest {

    private static final SkillsFeature FEATURE = new SkillsFeature(Taxonomies.builtIn());

    private double of(SampleRequest person, SamplePosting posting) {
        return FEATURE.forRequest(person.request()).applyAsDouble(posting.contender());
    }

    @Test
    void allThatIsAskedIsNeverQuiteEverythingButMoreOfItIsMore() {
        SampleRequest person = SampleRequest.ofSomebody().skills("java", "sql");
        assertThat(of(person, SamplePosting.of("Developer").asking("java"))).isEqualTo(0.5);
        assertThat(of(person, SamplePosting.of("Developer").asking("java", "sql")))
                .isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void whatIsMissingCosts() {
        SampleRequest person = SampleRequest.ofSomebody().skills("java");
        assertThat(of(person, SamplePosting.of("Developer").asking("java", "sql")))
                .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(of(person, SamplePosting.of("Developer").asking("sql"))).isZero();
    }

    @Test
    void aSkillOfAllWorkSaysLittle() {
        SampleRequest person = SampleRequest.ofSomebody().skills("problem-solving", "java");
        assertThat(of(person, SamplePosting.of("Developer").asking("problem-solving")))
                .isCloseTo(0.35 / 1.35, within(1e-9));
    }

    @Test
    void noSkillsOnOneSideAreNotStated() {
        assertThat(of(SampleRequest.ofSomebody(), SamplePosting.of("Developer").asking("java")))
                .isNaN();
        assertThat(of(SampleRequest.ofSomebody().skills("java"), SamplePosting.of("Developer")))
                .isNaN();
    }
}

package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class SameWorkTest {

    private static boolean same(String held, String asked) {
        return new SameWork(
                        SampleRequest.ofSomebody().held(held, null).request().profile(), Taxonomies.levels())
                .test(SamplePosting.of(asked).contender().posting());
    }

    @Test
    void anotherTitleOfTheSameUnitGroupIsTheSameWork() {
        assertThat(same("Sous chef", "Sous Chef (day shift)")).isTrue();
        assertThat(same("HR manager", "Human resources manager")).isTrue();
    }

    @Test
    void whatOnlySoundsAlikeIsNot() {
        assertThat(same("Public relations officer", "Marketing officer")).isFalse();
        assertThat(same("Teacher", "Wizard of nothing")).isFalse();
    }
}

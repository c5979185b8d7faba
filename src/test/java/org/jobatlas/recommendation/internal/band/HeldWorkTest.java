package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class HeldWorkTest {

    private static KindOfWork kind(String held, String asked) {
        return new HeldWork(
                        SampleRequest.ofSomebody().held(held, null).request().profile(), Taxonomies.levels())
                .kindOf(SamplePosting.of(asked).contender().posting());
    }

    @Test
    void anotherTitleOfTheSameUnitGroupIsWorkThatWasHeld() {
        assertThat(kind("Sous chef", "Sous Chef (day shift)")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("HR manager", "Human resources manager")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Certified Nurse Assistant", "CNA / Certified Nursing Assistant - PT Days"))
                .isEqualTo(KindOfWork.HELD);
        assertThat(kind("Accountant II", "Senior accountant")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Svetsare", "Welder")).isEqualTo(KindOfWork.HELD);
        assertThat(kind("Krankenschwester", "Staff nurse")).isEqualTo(KindOfWork.HELD);
    }

    @Test
    void whatOnlySoundsAlikeIsNot() {
        assertThat(kind("Public relations officer", "Marketing officer")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Accountant", "Account manager")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Nurse", "Nursery nurse")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("Registered nurse", "Nursing assistant")).isEqualTo(KindOfWork.OTHER);
    }

    @Test
    void aGroupForWhatIsNotElsewhereClassifiedHoldsManyOccupations() {
        assertThat(kind("Structural engineer", "Quantity surveyor")).isEqualTo(KindOfWork.OTHER);
        assertThat(kind("History teacher", "Math teacher")).isEqualTo(KindOfWork.OTHER);
    }

    @Test
    void aRankAloneAndAnUnknownTitleNameNoWork() {
        assertThat(kind("Project manager", "Project manager")).isEqualTo(KindOfWork.VAGUE);
        assertThat(kind("Teacher", "Wizard of nothing")).isEqualTo(KindOfWork.VAGUE);
    }
}

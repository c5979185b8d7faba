package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobatlas.recommendation.GateResult.Reason.ABOVE;
import static org.jobatlas.recommendation.GateResult.Reason.BELOW;
import static org.jobatlas.recommendation.GateResult.Reason.MET;

import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.WorkLevels;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

/** What the level gate makes of posts that were held, latest first. */
class HeldLevelTest {

    private static final WorkLevels LEVELS = Taxonomies.levels();

    private static Reason reason(String asked, String... held) {
        SampleRequest request = SampleRequest.ofSomebody();
        for (int i = 0; i < held.length; i++) {
            request.heldSince(2020 - i, held[i]);
        }
        return LevelGate.reason(
                LEVELS.of(asked), HeldLevel.of(request.request().profile(), null, LEVELS, Taxonomies.tellingTitles()));
    }

    @Test
    void workThatLeadsAMatterIsNoWasteForWhoLedPeople() {
        assertThat(reason("Project Manager (Construction)", "Construction Manager"))
                .isNotEqualTo(BELOW);
        assertThat(reason("Key Account Manager", "Regional Sales Director")).isNotEqualTo(BELOW);
    }

    @Test
    void whatIsDoneNowDecidesOnWhatWouldBeAWaste() {
        assertThat(reason("Loan Officer", "Mortgage Specialist", "Head of Operations"))
                .isEqualTo(MET);
        assertThat(reason("Loan Officer", "Head of Operations", "Mortgage Specialist"))
                .isEqualTo(BELOW);
    }

    @Test
    void workThatWasDoneAMomentAgoIsNoWaste() {
        assertThat(reason("Customer Service Officer", "Missionary Pastor", "Customer Service Representative"))
                .isEqualTo(MET);
        assertThat(reason("Customer Service Officer", "Missionary Pastor")).isEqualTo(BELOW);
        assertThat(reason("Cashier", "Chaplain", "Minister", "Minister", "Minister", "Cashier"))
                .isEqualTo(BELOW);
    }

    @Test
    void aRankAloneIsNoReasonToKeepFromWork() {
        assertThat(reason("Accounts assistant", "Manager", "Accounting Assistant"))
                .isEqualTo(MET);
        assertThat(reason("Admin Assistant", "Consultant", "Administrative Assistant"))
                .isEqualTo(MET);
    }

    @Test
    void whoLedAllOfItIsNotSentToTheBench() {
        assertThat(reason("Software Developer", "Chief Technology Officer")).isEqualTo(BELOW);
        assertThat(reason("Cleaner", "Accountant")).isEqualTo(BELOW);
    }

    @Test
    void aChefIsACookAsWellAsAHead() {
        assertThat(reason("Breakfast Chef", "Line Cook")).isEqualTo(MET);
        assertThat(reason("Chef", "Executive Chef")).isEqualTo(MET);
        assertThat(reason("Enhetschef", "Undersköterska")).isEqualTo(ABOVE);
    }

    @Test
    void nobodyIsLiftedTwoSteps() {
        assertThat(reason("Chief Technology Officer", "Service Desk Technician"))
                .isEqualTo(ABOVE);
        assertThat(reason("Chief Executive", "Office Manager")).isEqualTo(ABOVE);
        assertThat(reason("Staff Nurse", "Healthcare Assistant")).isEqualTo(ABOVE);
    }
}

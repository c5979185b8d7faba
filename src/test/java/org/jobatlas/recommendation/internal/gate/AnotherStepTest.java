package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ReachAssumption;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

/** Work that the level gate passes, though it is on another step than what is done now. */
class AnotherStepTest {

    private final LevelGate gate = new LevelGate(
            Taxonomies.levels(),
            Taxonomies.tellingTitles(),
            Taxonomies.codes(),
            Clock.fixed(SampleRequest.NOW, ZoneOffset.UTC));

    private GateResult asked(Profile person, String title) {
        return gate.forPerson(new GatedPerson(person, ReachAssumption.of(person, RecommendationSettings.DEFAULT)))
                .apply(SamplePosting.of(title).contender().posting());
    }

    private boolean another(String held, String asked) {
        GateResult result =
                asked(SampleRequest.ofSomebody().heldSince(2020, held).request().profile(), asked);
        assertThat(result.fails()).isFalse();
        return result.saysMore();
    }

    @Test
    void whatIsDoneNowIsTheEvidence() {
        GateResult result = asked(
                SampleRequest.ofSomebody()
                        .heldSince(2020, "Sous Chef")
                        .request()
                        .profile(),
                "Executive Chef");
        assertThat(result.reason()).isEqualTo(GateResult.Reason.STEP_UP);
        assertThat(result.asked()).isEqualTo("Executive Chef");
        assertThat(result.had()).isEqualTo("Sous Chef");
    }

    @Test
    void oneStepUpIsAnother() {
        assertThat(another("Senior Developer", "Lead Developer")).isTrue();
        assertThat(another("Sous Chef", "Executive Chef")).isTrue();
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

    /** Ten years all in all, the last of them in the latest post. */
    private static Profile after(String longAgo, String lately) {
        Profile somebody = SampleRequest.ofSomebody().request().profile();
        return somebody.withYears(10.0)
                .withExperience(List.of(
                        new Experience(lately, null, null, 2025, null, true),
                        new Experience(longAgo, null, null, 2016, 2025, false)));
    }

    @Test
    void yearsInAnotherTradeAreNoPractice() {
        assertThat(asked(after("Primary School Teacher", "Software Developer"), "Senior Software Developer")
                        .reason())
                .isEqualTo(GateResult.Reason.STEP_UP);
        assertThat(asked(after("Software Developer", "Software Developer"), "Senior Software Developer")
                        .costsABand())
                .isFalse();
        assertThat(asked(after("Consultant", "Software Developer"), "Senior Software Developer")
                        .costsABand())
                .isFalse();
    }

    @Test
    void anAdForBeginnersIsAStepBackForWhoHasPractisedLong() {
        Profile longPractised = after("Marketing Officer", "Marketing Officer");
        assertThat(forBeginners(longPractised).reason()).isEqualTo(GateResult.Reason.STEP_DOWN);
        assertThat(forBeginners(longPractised.withYears(3.0)).costsABand()).isFalse();
    }

    private GateResult forBeginners(Profile person) {
        return gate.forPerson(new GatedPerson(person, ReachAssumption.of(person, RecommendationSettings.DEFAULT)))
                .apply(SamplePosting.of("Marketing Officer")
                        .level(Seniority.JUNIOR)
                        .contender()
                        .posting());
    }

    @Test
    void whoStatesNoPostHasNoStep() {
        assertThat(asked(SampleRequest.ofSomebody().request().profile(), "Junior Accountant")
                        .costsABand())
                .isFalse();
    }

    @Test
    void aPayBandInTheTextSaysWhatTheTitleDoesNot() {
        Profile nurse = SampleRequest.ofSomebody()
                .heldSince(2020, "Staff Nurse Band 5")
                .request()
                .profile();
        GateResult plain = asked(nurse, "Community Nurse");
        GateResult banded = gate.forPerson(
                        new GatedPerson(nurse, ReachAssumption.of(nurse, RecommendationSettings.DEFAULT)))
                .apply(SamplePosting.of("Community Nurse")
                        .demanding(new PostingDemand(PostingDemand.Kind.LEVEL, List.of("band 6"), "band 6"))
                        .contender()
                        .posting());
        assertThat(plain.costsABand()).isFalse();
        assertThat(banded.reason()).isEqualTo(GateResult.Reason.STEP_UP);
        assertThat(banded.asked()).isEqualTo("Community Nurse, band 6");
    }

    @Test
    void theStepThatWasHeldLatelyInTheSameOccupationIsNoStepUp() {
        Profile person = SampleRequest.ofSomebody()
                .heldSince(2023, "HR Business Partner")
                .heldSince(2020, "HR Manager")
                .request()
                .profile();
        assertThat(asked(person, "HR Manager").reason()).isEqualTo(GateResult.Reason.MET);
        assertThat(asked(person, "IT Manager").reason()).isEqualTo(GateResult.Reason.STEP_UP);
    }

    @Test
    void anInternshipIsAWasteForWhoHasPractisedTheWorkAndNoneForOthers() {
        Profile person = SampleRequest.ofSomebody()
                .heldSince(2020, "Accountant")
                .request()
                .profile();
        assertThat(internship(person.withYears(6.0))).isEqualTo(GateResult.Reason.BELOW);
        assertThat(internship(person.withYears(1.0))).isNotEqualTo(GateResult.Reason.BELOW);
        assertThat(internship(person.withYears(null))).isNotEqualTo(GateResult.Reason.BELOW);
    }

    private GateResult.Reason internship(Profile person) {
        return gate.forPerson(new GatedPerson(person, ReachAssumption.of(person, RecommendationSettings.DEFAULT)))
                .apply(SamplePosting.of("Accountant")
                        .level(Seniority.INTERN)
                        .contender()
                        .posting())
                .reason();
    }
}

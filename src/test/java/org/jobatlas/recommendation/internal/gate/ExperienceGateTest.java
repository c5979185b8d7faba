package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.SampleHeldTitles;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class ExperienceGateTest {

    private static final int NOW = 2026;

    private final ExperienceGate gate = new ExperienceGate(
            Taxonomies.levels(),
            Taxonomies.codes(),
            SampleHeldTitles.all(),
            Clock.fixed(SampleRequest.NOW, ZoneOffset.UTC));

    private GateResult judged(Profile person, String title, int years) {
        SamplePosting job = SamplePosting.of(title)
                .demanding(new PostingDemand(
                        PostingDemand.Kind.EXPERIENCE, List.of(String.valueOf(years)), "Experience is asked for."));
        return gate.forPerson(new GatedPerson(person, Assumed.ANYWHERE))
                .apply(job.contender().posting());
    }

    private static Profile since(int year, String title) {
        return SampleRequest.ofSomebody()
                .heldSince(year, title)
                .request()
                .profile()
                .withYears((double) NOW - year);
    }

    @Test
    void enoughYearsPassWithBothSidesAsEvidence() {
        GateResult result = judged(since(2020, "Accountant"), "Accountant", 5);
        assertThat(result)
                .isEqualTo(
                        new GateResult(gate.name(), Verdict.PASS, Reason.MET, "Experience is asked for.", "6 years"));
    }

    @Test
    void someYearsShortCostsABandAndMoreThanHalfOfThemHinders() {
        GateResult some = judged(since(2022, "Accountant"), "Accountant", 6);
        assertThat(some.reason()).isEqualTo(Reason.YEARS_SHORT);
        assertThat(some.hinders()).isFalse();
        GateResult far = judged(since(2024, "Accountant"), "Accountant", 6);
        assertThat(far.reason()).isEqualTo(Reason.YEARS_MISSING);
        assertThat(far.hinders()).isTrue();
    }

    @Test
    void yearsInAnotherFieldAreNoExperienceInThisOne() {
        assertThat(judged(since(2012, "Primary School Teacher"), "Accountant", 5)
                        .reason())
                .isEqualTo(Reason.YEARS_MISSING);
    }

    @Test
    void whoeverDatesNothingIsNeverTurnedAway() {
        Profile undated = since(2020, "Accountant").withYears(null);
        assertThat(judged(undated, "Accountant", 10).verdict()).isEqualTo(Verdict.NOT_STATED);
    }

    /** Neither title is known to the taxonomy, so nothing says what the years are of. */
    @Test
    void yearsOfUnknownWorkAreNotStatedRatherThanMet() {
        assertThat(judged(since(2014, "Zorbler"), "Zorbler", 3))
                .isEqualTo(new GateResult(
                        gate.name(), Verdict.NOT_STATED, Reason.UNKNOWN, "Experience is asked for.", null));
    }

    /** A manager of sales in insurance may be far from one in valves, and hardly any resume says how far. */
    @Test
    void yearsOfWorkThatDiffersMuchWithinItsOccupationAreNotStatedAndCostABand() {
        GateResult result = judged(since(2012, "Sales Representative"), "Sales Representative", 5);
        assertThat(result)
                .isEqualTo(new GateResult(
                        gate.name(), Verdict.NOT_STATED, Reason.VARIED, "Sales Representative", "14 years"));
        assertThat(result.costsABand()).isTrue();
        assertThat(judged(since(2012, "HR Manager"), "HR Manager", 5).reason()).isEqualTo(Reason.MET);
    }

    @Test
    void yearsThatAreShortAreShortWhateverTheWorkDiffersBy() {
        assertThat(judged(since(2024, "Sales Representative"), "Sales Representative", 6)
                        .reason())
                .isEqualTo(Reason.YEARS_MISSING);
    }

    @Test
    void whereNoPostHasATitleLikeTheJobItCostsABand() {
        GateResult other = gate.forPerson(new GatedPerson(since(2012, "English Teacher"), Assumed.ANYWHERE))
                .apply(SamplePosting.of("Music Teacher").contender().posting());
        assertThat(other.reason()).isEqualTo(Reason.OTHER_WORK);
        assertThat(other.costsABand()).isTrue();
        GateResult same = gate.forPerson(new GatedPerson(since(2012, "Accountant"), Assumed.ANYWHERE))
                .apply(SamplePosting.of("Senior Accountant").contender().posting());
        assertThat(same.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void whoeverNamesNoPostIsNotComparedWithTitles() {
        Profile nobody = SampleRequest.ofSomebody().request().profile();
        GateResult result = gate.forPerson(new GatedPerson(nobody, Assumed.ANYWHERE))
                .apply(SamplePosting.of("Music Teacher").contender().posting());
        assertThat(result.costsABand()).isFalse();
    }
}

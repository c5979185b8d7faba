package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Corrections;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceGateTest {

    private final LicenceGate gate = new LicenceGate(Taxonomies.regulated(), SampleLicences.proven());

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
        Integer to = current ? null : (Integer) 2016;
        return new Experience(title, null, null, 2016, to, current, fromMonth, toMonth, null);
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

    private static Verdict nurse(String text, StatedFacts facts) {
        return verdict(text, facts, SamplePosting.of("Registered Nurse").inCountry("GB"));
    }

    private static Verdict verdict(String text, StatedFacts facts, SamplePosting posting) {
        return new LicenceGate(Taxonomies.regulated(), SampleLicences.proven())
                .forPerson(new GatedPerson(somebody(text, facts).withPlace(null), Assumed.ANYWHERE))
                .apply(posting.contender().posting())
                .verdict();
    }

    private static Profile somebody(String text, StatedFacts facts) {
        Profile somebody = SampleRequest.ofSomebody().request().profile();
        return new Profile(
                List.of(),
                somebody.skills(),
                somebody.years(),
                somebody.seniority(),
                List.of(),
                somebody.languages(),
                somebody.place(),
                somebody.fields(),
                somebody.language(),
                text,
                somebody.vector(),
                facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Registered general nurse, RGN | GB | Registered Mental Health Nurse | | FAIL
            Registered mental health nurse, RMN | GB | Registered Mental Health Nurse | | PASS
            Registered mental health nurse, RMN | GB | Registered Nurse | | PASS
            Registered general nurse, RGN | GB | RGN / RMN | | PASS
            Registered general nurse, RGN | US | Psychiatric Nurse | | PASS
            A reader of maps | US | Psychiatric Nurse | | FAIL
            Registered general nurse, RGN | GB | Staff Nurse, Willow Ward | You are an RMN qualified nurse | FAIL
            Registered mental health nurse, RMN | GB | Staff Nurse, Willow Ward | You are an RMN qualified nurse | PASS
            Registered general nurse, RGN | GB | Staff Nurse, Willow Ward | RMN qualified nurse or RGN with experience | PASS
            Certified nursing assistant, CNA | US | Certified Nursing Assistant | You assist an NMC registered nurse | PASS
            """)
    void aBranchOfNursingIsALicenceOfItsOwnWhereTheLawSaysSo(
            String text, String country, String title, @Nullable String demand, Verdict verdict) {
        SamplePosting posting = SamplePosting.of(title).inCountry(country);
        if (demand != null) {
            posting.demanding(Taxonomies.regulated().demandedBy(demand).stream()
                    .map(demanded -> new PostingDemand(PostingDemand.Kind.LICENCE, demanded.anyOf(), demanded.words()))
                    .toArray(PostingDemand[]::new));
        }
        assertThat(verdict(text, StatedFacts.NONE, posting)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US | GB | Registered nurse, RN          | Staff Nurse    | FAIL
            US | GB | Registered nurse, RN, NMC PIN | Staff Nurse    | PASS
            US | US | Registered nurse, RN          | Staff Nurse    | PASS
            US | US | Legitimerad sjuksköterska     | Staff Nurse    | PASS
            IN | GB | Registered nurse              | Staff Nurse    | FAIL
            GB | SE | Registered nurse              | Sjuksköterska  | FAIL
            FI | SE | Registered nurse              | Sjuksköterska  | PASS
            NZ | AU | Registered nurse              | Staff Nurse    | PASS
            US | GB | Registered nurse, RN          | Ward Clerk     | PASS
               | GB | Registered nurse, RN          | Staff Nurse    | PASS
            US |    | Registered nurse, RN          | Staff Nurse    | PASS
            """)
    void aLicenceCountsWhereItWasGotAndWhereThatIsRecognised(
            @Nullable String home, @Nullable String country, String text, String title, Verdict verdict) {
        SamplePosting posting = country == null
                ? SamplePosting.of(title)
                : SamplePosting.of(title).inCountry(country);
        Profile profile = somebody(text, StatedFacts.NONE).withPlace(new Place("Somewhere", null, home, null));
        GateResult result = gate.forPerson(new GatedPerson(profile, Assumed.ANYWHERE))
                .apply(posting.contender().posting());
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.reason() == GateResult.Reason.LICENCE_ABROAD).isEqualTo(verdict == Verdict.FAIL);
    }

    @Test
    void aLicenceThatThePersonAddedCounts() {
        assertThat(nurse("I like people.", StatedFacts.NONE)).isEqualTo(Verdict.FAIL);
        assertThat(nurse(
                        "I like people.",
                        StatedFacts.NONE.withCredentials(List.of(HeldCredential.added("nurse-registered")))))
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void aLicenceThatThePersonTookAwayCountsNoMore() {
        String text = "Worked beside every registered nurse of the ward.";
        assertThat(nurse(text, StatedFacts.NONE)).isEqualTo(Verdict.PASS);
        assertThat(nurse(text, StatedFacts.NONE.withCorrections(Corrections.NONE.without("nurse-registered"))))
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void knowingTheWiringRegulationsMakesNoElectrician() {
        assertThat(Taxonomies.regulated().provenBy(List.of(), "18th Edition BS 7671"))
                .isEmpty();
        assertThat(Taxonomies.regulated().provenBy(List.of("Maintenance electrician"), "18th Edition BS 7671"))
                .containsKey("electrician");
    }

    /** Whatever can be chosen as a licence opens the work that needs it; no regulated work stands behind those named here. */
    @Test
    void everyLicenceThatCanBeAddedProvesRegulatedWork() {
        Credentials credentials = Taxonomies.credentials();
        assertThat(credentials.all().stream()
                        .filter(credential -> credential.kind() == Credential.Kind.LICENCE
                                || List.of("driving-c", "driving-ce", "driving-d", "cdl", "cdl-a")
                                        .contains(credential.id()))
                        .filter(credential -> Taxonomies.regulated()
                                .provenBy(List.of(), String.join("\n", credentials.namesOf(credential.id())))
                                .isEmpty())
                        .map(Credential::id))
                .containsExactlyInAnyOrder("veterinary-nurse", "notary-public", "taxi", "surveyor", "translator");
    }
}

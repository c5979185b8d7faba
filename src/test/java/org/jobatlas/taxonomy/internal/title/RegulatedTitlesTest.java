package org.jobatlas.taxonomy.internal.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.taxonomy.RegulatedOccupation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulatedTitlesTest {

    private final RegulatedTitles regulated = new RegulatedTitles();

    private List<String> ids(String title) {
        return regulated.namedBy(title).stream().map(RegulatedOccupation::id).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Locum Consultant in Gastroenterology, physician
        GP needed / North Brisbane, physician
        Specialistläkare inom psykiatri, physician
        Band 5 Staff Nurse - Ward 8A, registered-nurse
        Travel Stepdown RN in Oklahoma City, registered-nurse
        Barnsjuksköterska till Lund, registered-nurse
        Licensed Practical Nurse, practical-nurse
        CNA - Certified Nursing Assistant - PT, nursing-assistant
        Senior Legal Counsel, lawyer
        Biträdande jurist, lawyer
        Special Education Teacher, teacher
        Gymnasielärare i matematik, teacher
        Physical Therapist Assistant, therapy-assistant-us
        HGV Class 1 Driver, heavy-driver
        CE-chaufför natt, heavy-driver
        Servicetekniker el, electrician
        Relief Security Officer, security-officer
        Optometrist - Bristol, optometrist
        Legitimerad optiker, optometrist
        Dispensing Optician, dispensing-optician
        Augenoptiker (m/w/d), dispensing-optician
        """)
    void aTitleNamesRegulatedWork(String title, String id) {
        assertThat(ids(title)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Physician Recruiter",
                "Nurse Recruitment Coordinator",
                "Assistant to Attorney",
                "Legal Assistant",
                "Paralegal",
                "Teacher's Aide",
                "Teaching Assistant",
                "Medical Assistant",
                "Nursing Home Administrator",
                "Doctor's Receptionist",
                "Yoga Teacher",
                "Piano and Vocal Teacher",
                "Substitute Teacher",
                "Assistant Psychologist",
                "Undersköterska",
                "Läkarsekreterare",
                "Lärarassistent",
                "Pilot Project Engineer",
                "Software Architect",
                "Student Nurse"
            })
    void workThatOnlySoundsLikeItNeedsNoLicence(String title) {
        assertThat(ids(title)).isEmpty();
    }

    @Test
    void postsHeldProveALicenceAndWhatItCovers() {
        assertThat(regulated.provenBy(List.of("Nurse Practitioner"), ""))
                .containsKeys("nurse-practitioner", "registered-nurse", "practical-nurse", "nursing-assistant");
    }

    @Test
    void aNursingAssistantIsNoNurse() {
        assertThat(regulated.provenBy(
                        List.of("Certified Nursing Assistant"), "CNA certification, supervised by a registered team"))
                .containsKey("nursing-assistant")
                .doesNotContainKeys("registered-nurse", "practical-nurse");
    }

    @Test
    void abbreviationsCountAsTheyAreWritten() {
        assertThat(regulated.provenBy(List.of(), "Licences: RN, BLS")).containsKey("registered-nurse");
        assertThat(regulated.provenBy(List.of(), "born to learn, md of nothing"))
                .isEmpty();
    }

    @Test
    void aParalegalWithoutALawDegreeProvesNoLicence() {
        assertThat(regulated.provenBy(List.of("Paralegal"), "Paralegal certificate. Assisted attorneys in litigation."))
                .doesNotContainKey("lawyer");
        assertThat(regulated.provenBy(List.of("Associate"), "Juris Doctor, 2012"))
                .containsKey("lawyer");
    }

    @Test
    void aDemandIsASentenceAndAWishIsNone() {
        assertThat(regulated.demandedBy("You will be happy. Current NMC registration is essential. Apply now."))
                .singleElement()
                .satisfies(demand -> {
                    assertThat(demand.anyOf()).contains("registered-nurse");
                    assertThat(demand.words()).isEqualTo("Current NMC registration is essential");
                });
        assertThat(regulated.demandedBy("NMC registration desirable.")).isEmpty();
    }

    @Test
    void someWorkIsRegulatedOnlyInSomeCountries() {
        RegulatedOccupation electrician = regulated.find("electrician").orElseThrow();
        assertThat(electrician.regulatedIn("SE")).isTrue();
        assertThat(electrician.regulatedIn("PL")).isFalse();
        assertThat(electrician.regulatedIn(null)).isFalse();
        assertThat(regulated.find("physician").orElseThrow().regulatedIn(null)).isTrue();
    }

    @Test
    void whoFitsSpectaclesMayNotTestEyesAndWhoTestsEyesMayFitSpectacles() {
        assertThat(regulated.provenBy(List.of("Dispensing Optician"), "GOC registered, FBDO"))
                .containsKey("dispensing-optician")
                .doesNotContainKey("optometrist");
        assertThat(regulated.provenBy(List.of("Optometrist"), "BSc Optometry, MCOptom"))
                .containsKeys("optometrist", "dispensing-optician");
    }
}

package org.jobatlas.job.internal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.job.PostingDemand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences written for this test. */
class ExclusionReaderTest {

    private final ExclusionReader reader = new ExclusionReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female applicants only",
                "Gender: Female",
                "We look for male candidates.",
                "Age: 20 to 26 years",
                "The age limit is 35 years",
                "Endast kvinnor",
                "Âge maximum : 29 ans",
                "Nur Frauen",
                "Clerks aged between 25 and 70",
                "Applicants must be aged between 25 and 45",
                "You must be between the ages of 22 and 35",
                "Sökande ska vara i åldern 25 till 40 år",
                "Candidats âgés de 25 à 40 ans",
                "Bewerber im Alter von 25 bis 45 Jahren"
            })
    void oneSexOrSomeAgesAloneAreFound(String sentence) {
        assertThat(reader.in("Clerk", "Pay by the hour.\n" + sentence)
                        .orElseThrow()
                        .words())
                .isEqualTo(sentence.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Female applicants are encouraged to apply",
                "Gender: male or female",
                "2 female and 2 male candidates are needed",
                "A ward for male patients only",
                "Age: at least 18",
                "We teach children of the age between 5 and 7",
                "There is no age limit: people above 60 apply as well",
                "Not only men mend engines",
                "We do not discriminate against female applicants",
                "Applications from female candidates are particularly sought",
                "A gym for women only",
                "Vi uppmuntrar kvinnlig sökande",
                "Ingen åldersgräns, du kan vara 25 eller 70",
                "Pas d'âge maximum, même à 60 ans",
                "Kein Höchstalter, auch mit 60",
                "Alter und Herkunft spielen keine Rolle, 24 Stunden am Tag",
                "You support people aged between 18 and 65",
                "We insure drivers aged between 25 and 70",
                "A study of women aged 30 to 60",
                "Vi hjälper vuxna i åldern 25 till 64",
                "Nous accompagnons des personnes âgées de 60 à 90 ans",
                "Betreuung von Menschen im Alter von 30 bis 60 Jahren",
                "Candidates aged 18 and over",
                "Kolleginnen und Kollegen (m/w/d)"
            })
    void whatShutsNobodyOutIsNot(String sentence) {
        assertThat(reader.in("Clerk", sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Female Receptionist", "Male barber"})
    void titlesSayItToo(String title) {
        assertThat(reader.in(title, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nurse, female acute ward", "Young Persons Support Worker", "Male inpatient service nurse"})
    void titlesThatNameWhoIsCaredForDoNot(String title) {
        assertThat(reader.in(title, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INTERNAL ONLY - we look for a ward clerk",
                "This post is only open to current employees of the hospital",
                "Internal vacancy only, therefore others are not considered",
                "Annonsen gäller endast interna sökande",
                "Poste réservé aux candidats internes",
                "Nur für interne Bewerber"
            })
    void adsForThoseAloneWhoWorkThereAreFound(String sentence) {
        assertThat(reader.in("Clerk", "Pay by the hour.\n" + sentence)
                        .orElseThrow()
                        .anyOf())
                .containsExactly(PostingDemand.INTERNAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Internal applicants are exempt from the probationary period",
                "We invite external and internal candidates",
                "You train new and existing employees"
            })
    void adsThatNameInternalApplicantsBesideOthersAreOpen(String sentence) {
        assertThat(reader.in("Clerk", sentence)).isEmpty();
    }
}

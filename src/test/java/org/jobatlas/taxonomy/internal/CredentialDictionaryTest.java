package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.taxonomy.Credential;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.esco.IscoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialDictionaryTest {

    private static final CredentialDictionary CREDENTIALS = new CredentialDictionary();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "driving licence category C; driving-c",
                "Driving licence: B, BE; driving-b driving-be",
                "Full clean UK driving licence; driving-unspecified",
                "B-körkort; driving-b",
                "Körkort B och C1; driving-b driving-c1",
                "CE-körkort och ADR; driving-ce adr",
                "Führerschein Klasse B; driving-b",
                "Führerscheinklassen B, CE; driving-b driving-ce",
                "Permis B; driving-b",
                "Permis de conduire catégorie D; driving-d",
                "Class A CDL with hazmat endorsement; cdl-a adr",
                "Registered Nurse (RN), State of Ohio; nurse-registered nurse-registered",
                "Leg. sjuksköterska; nurse-registered",
                "CNA license, 2015; nursing-assistant-certified",
                "Admitted to the Bar of New York; lawyer-bar",
                "Lärarlegitimation; teacher-licence",
                "PMP, ITIL v3 Foundation; pmp itil",
                "CPA (Illinois); cpa",
                "Truckkort A+B; forklift",
                "CACES 1, 3 et 5; forklift",
                "Approbation als Arzt; physician",
                "18th Edition BS 7671; wiring-regulations wiring-regulations",
                "ECS card, 18th Edition; electrician wiring-regulations",
                "Sachkundeprüfung § 34a; security-guard"
            })
    void credentialsAreFoundAsPeopleWriteThem(String line, String ids) {
        assertThat(CREDENTIALS.in(line).stream().map(TermMatch::id).toList()).isEqualTo(List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Plan B was ours",
                "Vitamin C and D",
                "the ace of spades",
                "I am a driving force",
                "care of patients"
            })
    void ordinaryWordsAreNone(String line) {
        assertThat(CREDENTIALS.in(line)).isEmpty();
    }

    @Test
    void everyLicenceNamesTheWorkItIsFor() {
        assertThat(CREDENTIALS.all())
                .filteredOn(credential -> credential.kind() == Credential.Kind.LICENCE
                        && credential.occupations().isEmpty())
                .extracting(Credential::id)
                .containsExactly("notary-public");
    }

    @Test
    void everyTitleOfTheDictionaryHasItsIscoCode() {
        IscoFields codes = new IscoFields();
        assertThat(Dictionary.load(Dictionary.BUILT_IN).titles())
                .allSatisfy(title -> assertThat(codes.iscoOf(title.id()))
                        .hasValueSatisfying(code -> assertThat(code).matches("[0-9]\\d{3}")));
    }

    @Test
    void everyOneHasANameInTheFourLanguagesOfThePages() {
        assertThat(CREDENTIALS.all())
                .isNotEmpty()
                .allSatisfy(credential -> assertThat(credential.names())
                        .as(credential.id())
                        .containsOnlyKeys("en", "sv", "fr", "de")
                        .allSatisfy((language, name) ->
                                assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(60)));
    }
}

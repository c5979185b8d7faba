package org.jobatlas.profile.internal.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.Readers;
import org.jobatlas.profile.internal.document.ResumeLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    private static final String RESUME = """
        {name}
        {email} | +46 70 123 45 67 | Storgatan 12, 211 34 Malm\u00f6 | www.linkedin.com/in/{handle}
        Date of birth: 1985-04-12
        Gender: {gender}

        Summary
        {title} {last} is a nurse with ten years of experience. {He} leads {his} ward and {he} teaches triage.

        Experience
        Nurse, Jan 2016 - Present
        Skane Hospital
        {first} introduced new routines for wound care.

        References
        Mrs. Berit Andersson, 040-123 456
        """;

    @Test
    void anotherPersonOfAnotherGenderGivesTheSameProfileBitForBit() {
        Profile him = profile("Erik Lindqvist", "male", "Mr.", "he", "his");
        Profile her = profile("Amina Warsame", "female", "Ms.", "she", "her");
        assertThat(him.text()).isEqualTo(her.text()).contains("triage", "wound care", "Nurse");
        assertThat(him.skills()).isEqualTo(her.skills()).isNotEmpty();
        assertThat(him.vector()).containsExactly(her.vector());
        assertThat(him.experience()).isEqualTo(her.experience()).isNotEmpty();
        assertThat(him.fields()).isEqualTo(her.fields());
        assertThat(him.years()).isEqualTo(her.years());
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"+44 7700 900699", "+44 20 7946 0958", "+46 70-555 01 12", "070-555 01 12"})
    void numbersOfPhonesAreTakenOutHoweverTheyAreGrouped(String number) {
        assertThat(ContactData.remove("Nurse\n" + number)).doesNotContainPattern("\\d");
    }

    @Test
    void nothingOfThePersonIsLeft() {
        String text = profile("Erik Lindqvist", "male", "Mr.", "he", "his").text();
        assertThat(text)
                .doesNotContainIgnoringCase("erik")
                .doesNotContainIgnoringCase("lindqvist")
                .doesNotContain(
                        "@", "123 45 67", "Storgatan", "211 34", "linkedin", "1985", "male", "Mr", "Berit", "040");
    }

    @Test
    void thePlaceIsReadBeforeTheAddressIsMasked() {
        assertThat(profile("Erik Lindqvist", "male", "Mr.", "he", "his").place())
                .hasFieldOrPropertyWithValue("name", "Malm\u00f6");
    }

    @Test
    void namesThatAreSkillsAreNoSkills() {
        String text = "Ruby Baker\nruby.baker@example.org\n\nSummary\nNurse. Ms. Baker knows triage.";
        assertThat(Readers.extractor().extract(text).skills()).containsExactly("triage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Li Na",
                "Mohammed al-Khatib",
                "Jos\u00e9 Luis Garc\u00eda de la Torre",
                "\u0130brahim \u00d6zt\u00fcrk",
                "Nguy\u1ec5n Th\u1ecb Mai",
                "Mary-Ann O'Connor",
                "My \u00d6berg",
                "Jan Kowalski"
            })
    void namesOfManyOriginsAreMaskedWhereverTheyStand(String name) {
        String first = name.substring(0, name.indexOf(' '));
        for (String head : List.of(
                "%s",
                "Mrs. %s, 41, Leeds",
                "Mr %s\nLeeds",
                "%s (she/her) - nurse",
                "Personal details: %s, Leeds",
                "%s   Leeds",
                "Name: %s")) {
            String text = head.formatted(name) + "\n\n" + first + " is a nurse. My ward: Jan 2016 to May 2019.";
            assertThat(Readers.MASKING.mask(text))
                    .as(text)
                    .isEqualTo(Readers.MASKING.mask(
                            text.replace(name, "Erik Lindqvist").replace(first + " is", "Erik is")))
                    .contains("nurse", "My ward: Jan 2016 to May 2019")
                    .doesNotContain(first + " is", name.substring(name.lastIndexOf(' ') + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna   Berg", "ANNA    BERG", "Name: Anna   Berg", "Anna Berg   Leeds", "A. Berg   Leeds"})
    void aNameIsMaskedWhereItIsSetInColumns(String head) {
        assertThat(Readers.MASKING.mask(head + "\nNurse\n\nMs Berg is a nurse."))
                .doesNotContainIgnoringCase("Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Name | Anna Berg |",
                "|Name|Anna Berg|",
                "| Field | Value |\n|---|---|\n| Name | Anna Berg |",
                "| Name | Anna Berg | Town | Leeds |",
                "| Town | Leeds | Name | Anna Berg |",
                "Name | Anna Berg",
                "| Namn | Anna Berg |"
            })
    void aNameIsMaskedInARowOfATable(String head) {
        assertThat(Readers.MASKING.mask("# Resume\n" + head + "\n\n## Work\nNurse\n\nMs Berg is a nurse."))
                .doesNotContainIgnoringCase("Anna")
                .doesNotContainIgnoringCase("Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Increased sales by 25% from 2014-2018 to $1,200,000",
                "Budget of 250 000 000 kr",
                "ISO 9001:2015, RFC 2616, 24/7 support",
                "Worked 2010-2012 and 03/2014 - 05/2016",
                "Node.js, ASP.NET and C++ on AWS",
                "Served men's wear and women's clothing",
                "Manager of 120 people in 12 countries"
            })
    void workIsNotMasked(String line) {
        assertThat(Readers.MASKING.mask("Software Engineer\n\nExperience\n" + line))
                .endsWith(line);
    }

    @ParameterizedTest
    @CsvSource({
        "He managed his team himself, They managed their team themselves",
        "Hon ledde sitt team, Hen ledde sitt team",
        "Waitress at a hotel, Waiter at a hotel",
        "SALESMAN, SALESPERSON",
        "maternity leave 2012, parental leave 2012",
        "Her manager, Their manager",
        "I helped her and him, I helped them and them",
        "I told her gladly of her family, I told them gladly of their family",
        "Captain of the women's rowing club, Captain of the rowing club",
        "Mother of two sons, Parent of two children",
        "Svärmor, Svärmor",
        "Tvåbarnsmamma och dotter, Tvåbarnsförälder och barn",
        "Mor till tre, Förälder till tre",
        "Anna Berg (she/her), 'Anna Berg '",
        "Ms Office and Ms Excel, Ms Office and Ms Excel"
    })
    void wordsOfGenderBecomeNeutral(String gendered, String neutral) {
        assertThat(GenderWords.neutralise(gendered)).isEqualTo(neutral);
    }

    @ParameterizedTest
    @CsvSource({
        "Ansprechpartner Herr Weber, Ansprechpartner Frau Weber",
        "Referens: Hr Berg, Referens: Fru Berg",
        "Referanse: Hr. Berg, Referanse: Frk. Berg",
        "Responsable : Monsieur Dupont, Responsable : Mme Dupont",
        "Mr. Lindqvist ACCA, Mrs. Lindqvist ACCA"
    })
    void titlesOfMenAndWomenAreTakenOutAlike(String his, String hers) {
        assertThat(GenderWords.neutralise(his))
                .isEqualTo(GenderWords.neutralise(hers))
                .doesNotContain("Weber", "Berg");
        assertThat(GenderWords.neutralise(his.replace(". ", ".\n")))
                .isEqualTo(GenderWords.neutralise(hers.replace(". ", ".\n")));
        assertThat(ResumeLines.of(
                        his + " leads. Later 2012 - 2015 she sold shoes and boots in the big shop of the town."))
                .isEqualTo(ResumeLines.of(hers
                                + " leads. Later 2012 - 2015 she sold shoes and boots in the big shop of the town.")
                        .replace(hers, his));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(415) 555-0142",
                "+1 (415) 555-0142",
                "+44 20 7946 0958",
                "070-123 45 67",
                "+46701234567",
                "555.014.2345",
                "jane.roe@example.org",
                "https://example.org/jane",
                "github.com/jane",
                "850412-1234",
                "123 Main Street, Apt 4",
                "Age: 41",
                "Age   41",
                "Date of birth   12 May 1985",
                "Nationalitet   svensk",
                "34 years old",
                "f\u00f6dd 1985",
                "Civilst\u00e5nd: gift",
                "P.O. Box 123",
                "Drottninggatan 7 B",
                "07700 900101",
                "D.O.B.: 12/04/1985",
                "born 1985",
                "Born on 12 April 1985",
                "born in Lahore on the 12th of April 1985",
                "f\u00f6dd i Kiruna 1985-04-12",
                "f. 1985",
                "Jag \u00e4r 41 \u00e5r"
            })
    void contactDataIsMasked(String data) {
        assertThat(ContactData.remove(data).replaceAll("[,\\s+]", "")).isEmpty();
    }

    private static Profile profile(String name, String gender, String title, String he, String his) {
        String[] names = name.split(" ", 0);
        String text = RESUME.replace("{name}", name)
                .replace("{email}", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org")
                .replace("{handle}", names[0] + names[1])
                .replace("{gender}", gender)
                .replace("{title}", title)
                .replace("{last}", names[1])
                .replace("{first}", names[0])
                .replace("{He}", Character.toUpperCase(he.charAt(0)) + he.substring(1))
                .replace("{he}", he)
                .replace("{his}", his);
        return Readers.extractor().extract(text);
    }
}

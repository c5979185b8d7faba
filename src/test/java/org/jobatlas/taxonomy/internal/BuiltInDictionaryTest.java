package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.esco.IscoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the dictionary that comes with the portal makes of texts. */
class BuiltInDictionaryTest {

    private static final Dictionary DICTIONARY = Dictionary.load(Dictionary.BUILT_IN);
    private static final TaxonomySnapshot TAXONOMY = new TaxonomySnapshot(DICTIONARY);

    private static List<String> skills(String text) {
        return TAXONOMY.skillsIn(text).stream().map(TermMatch::id).toList();
    }

    @Test
    void hasTwentyFiveFieldsAndEnoughTermsAllInKnownFields() {
        Set<String> fields = DICTIONARY.fields().stream().map(FieldOfWork::id).collect(Collectors.toSet());
        assertThat(fields).hasSize(25);
        assertThat(DICTIONARY.skills())
                .hasSizeGreaterThanOrEqualTo(1200)
                .allSatisfy(row -> assertThat(fields).containsAll(row.fields()));
        assertThat(DICTIONARY.titles())
                .hasSizeGreaterThanOrEqualTo(600)
                .allSatisfy(row -> assertThat(fields).containsAll(row.fields()));
    }

    @Test
    void everyIdIsUniqueAndEveryPreferredNameLeadsToItsTerm() {
        assertThat(DICTIONARY.skills().stream().map(TermRow::id)).doesNotHaveDuplicates();
        assertThat(DICTIONARY.titles().stream().map(TermRow::id)).doesNotHaveDuplicates();
        assertThat(DICTIONARY.skills())
                .allSatisfy(row -> assertThat(
                                TAXONOMY.skillNamed(row.en()).orElseThrow().id())
                        .isEqualTo(row.id()));
    }

    @Test
    void everyFieldOfTheIscoTableExists() {
        Set<String> fields = DICTIONARY.fields().stream().map(FieldOfWork::id).collect(Collectors.toSet());
        assertThat(Dictionary.rows(Dictionary.BUILT_IN + "isco-fields.csv", row -> row.get("field")))
                .isSubsetOf(fields);
        assertThat(new IscoFields().fieldOf("2221")).hasValue("health");
        assertThat(new IscoFields().fieldOf("7411")).hasValue("construction");
        assertThat(new IscoFields().fieldOf("x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Statistical analysis in R and Python|r",
                "Skills: Python, R, SQL|r",
                "Backend services written in Go|go",
                "Java, Go, Rust|go",
                "Embedded programming in C|c",
                "C, C++ and Java|c",
                "Good knowledge of Excel|microsoft-excel",
                "Goda kunskaper i Excel|microsoft-excel",
            })
    void readsAmbiguousNamesInTheirContext(String text, String skill) {
        assertThat(skills(text)).contains(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go the extra mile and go home",
                "R. Smith, block C, row R",
                "You excel at what you do",
                "Vitamin C is good for you",
            })
    void doesNotReadThemElsewhere(String text) {
        assertThat(skills(text)).doesNotContain("r", "go", "c", "microsoft-excel");
    }

    @Test
    void chefIsACookInAKitchen() {
        assertThat(TAXONOMY.occupationsIn("Chef for our busy restaurant kitchen"))
                .extracting(TermMatch::id)
                .contains("chef");
        assertThat(TAXONOMY.occupationsIn("Vi söker en chef till ekonomiavdelningen"))
                .extracting(TermMatch::id)
                .doesNotContain("chef");
    }

    @ParameterizedTest
    @CsvSource({
        "elektrikern, electrician",
        "elektrikerna, electrician",
        "sjuksköterskorna, registered-nurse",
        "lokalvårdaren, cleaner",
        "snickaren, carpenter"
    })
    void definiteFormsOfSwedishTradesNameThem(String form, String trade) {
        assertThat(TAXONOMY.occupationsIn("Vi söker " + form).stream().map(TermMatch::id))
                .containsExactly(trade);
    }
}

package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.internal.title.TitleForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The French and German names of skills and titles. */
class TranslatedNamesTest {

    private static final Dictionary DICTIONARY = Dictionary.load(Dictionary.BUILT_IN);
    private static final Taxonomy TAXONOMY = new TaxonomySnapshot(DICTIONARY);
    private static final List<String> LANGUAGES = List.of("fr", "de");
    /** What a chip on a phone has place for, in two lines. */
    private static final int LONGEST = 60;

    private static Stream<TermRow> all() {
        return Stream.concat(DICTIONARY.skills().stream(), DICTIONARY.titles().stream());
    }

    private static String shown(TermRow row, String language) {
        return row.translated().get(language).getFirst();
    }

    @Test
    void everySkillAndTitleHasAFrenchAndAGermanNameThatFitsItsPlace() {
        assertThat(all())
                .allSatisfy(row -> assertThat(LANGUAGES)
                        .allSatisfy(language -> assertThat(shown(row, language))
                                .isNotBlank()
                                .isEqualTo(shown(row, language).strip())
                                .hasSizeLessThanOrEqualTo(LONGEST)));
    }

    @Test
    void anOccupationIsKnownByEveryFormOfItsName() {
        assertThat(Stream.of("infirmière", "Infirmier", "Infirmier / infirmière", "Pflegefachkraft"))
                .allSatisfy(name -> assertThat(TAXONOMY.occupationNamed(name))
                        .map(Occupation::id)
                        .contains("registered-nurse"));
    }

    @Test
    void everyLineOfTheFilesBelongsToASkillOrATitle() {
        Set<String> skills = DICTIONARY.skills().stream().map(TermRow::id).collect(Collectors.toSet());
        Set<String> titles = DICTIONARY.titles().stream().map(TermRow::id).collect(Collectors.toSet());
        assertThat(ids("skill-names.csv")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(skills);
        assertThat(ids("title-names.csv")).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(titles);
    }

    private static List<String> ids(String file) {
        return Dictionary.rows(Dictionary.BUILT_IN + file, row -> row.get("id"));
    }

    @Test
    void onlyProperNamesAndWordsThatTheLanguageTookOverAreAsInEnglish() {
        for (String language : LANGUAGES) {
            Set<String> allowed = Dictionary.rows("/taxonomy/same-as-in-english.csv", row -> row).stream()
                    .filter(row -> List.of(row.get("languages").split("\\|")).contains(language))
                    .map((CSVRecord row) -> row.get("name"))
                    .collect(Collectors.toSet());
            Set<String> same = all().filter(row -> shown(row, language).equalsIgnoreCase(row.en()))
                    .map(TermRow::en)
                    .collect(Collectors.toSet());
            assertThat(same).as(language).isEqualTo(allowed);
        }
    }

    @Test
    void noNameIsThatOfTwoSkillsOrOfTwoTitles() {
        for (String language : LANGUAGES) {
            assertThat(DICTIONARY.skills().stream().map(row -> NormalText.key(shown(row, language))))
                    .doesNotHaveDuplicates();
            assertThat(DICTIONARY.titles().stream()
                            .flatMap(row -> row.translated().get(language).stream())
                            .map(NormalText::key))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTermIsShownByItsNameInTheLanguageOfThePage() {
        for (String language : LANGUAGES) {
            assertThat(DICTIONARY.skills())
                    .allSatisfy(row -> assertThat(
                                    TAXONOMY.findSkill(row.id()).orElseThrow().name(Locale.of(language)))
                            .isEqualTo(shown(row, language)));
            assertThat(DICTIONARY.titles())
                    .allSatisfy(row -> assertThat(TAXONOMY.findOccupation(row.id())
                                    .orElseThrow()
                                    .name(Locale.of(language)))
                            .isEqualTo(shown(row, language)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Infirmier / infirmière anesthésiste|Infirmier anesthésiste;infirmière anesthésiste",
                "fr|Directeur adjoint / directrice adjointe de magasin|Directeur adjoint de magasin;directrice adjointe de magasin",
                "fr|Femme / valet de chambre|Femme de chambre;valet de chambre",
                "de|Elektroniker/-in Energie- und Gebäudetechnik|Elektroniker Energie- und Gebäudetechnik;Elektronikerin Energie- und Gebäudetechnik",
                "de|Reiseverkehrskaufmann/-frau|Reiseverkehrskaufmann;Reiseverkehrskauffrau",
                "de|Technische/-r Zeichner/-in CAD|Technischer Zeichner CAD;Technische Zeichnerin CAD",
                "de|Facharzt/Fachärztin für Allgemeinmedizin|Facharzt für Allgemeinmedizin;Fachärztin für Allgemeinmedizin",
            })
    void aTitleThatNamesTwoFormsIsKnownByEach(String language, String title, String forms) {
        assertThat(TitleForms.of(language, title))
                .startsWith(title)
                .endsWith(forms.split(";"))
                .hasSize(3);
    }

    @Test
    void aTitleWithOneFormHasNoOther() {
        assertThat(TitleForms.of("de", "Pflegefachkraft")).containsExactly("Pflegefachkraft");
        assertThat(TitleForms.of("fr", "Animateur 2D/3D")).containsExactly("Animateur 2D/3D");
    }

    @Test
    void whatIsTypedIsCompletedInTheLanguageOfThePageAndInEnglish() {
        assertThat(TAXONOMY.completeSkill("comptab", Locale.FRENCH, 5))
                .extracting(Skill::id)
                .startsWith("accounting");
        assertThat(TAXONOMY.completeSkill("buchhal", Locale.GERMAN, 5))
                .extracting(Skill::id)
                .startsWith("bookkeeping");
        assertThat(TAXONOMY.completeSkill("bookke", Locale.GERMAN, 5))
                .extracting(Skill::id)
                .startsWith("bookkeeping");
        assertThat(TAXONOMY.completeSkill("buchhal", Locale.FRENCH, 5)).isEmpty();
        assertThat(TAXONOMY.completeOccupation("infirmière", Locale.FRENCH, 5))
                .extracting(Occupation::id)
                .startsWith("registered-nurse");
        assertThat(TAXONOMY.completeOccupation("Kauffrau", Locale.GERMAN, 5)).isEmpty();
        assertThat(TAXONOMY.completeOccupation("Köchin", Locale.GERMAN, 5))
                .extracting(Occupation::id)
                .startsWith("chef");
    }
}

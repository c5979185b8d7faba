package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.TermMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomySnapshotTest {

    private static final TaxonomySnapshot TAXONOMY = new TaxonomySnapshot(Dictionary.load("/taxonomy/small/"));

    private static List<String> skills(String text) {
        return TAXONOMY.skillsIn(text).stream().map(TermMatch::id).toList();
    }

    private static List<String> occupations(String text) {
        return TAXONOMY.occupationsIn(text).stream().map(TermMatch::id).toList();
    }

    @Test
    void findsSkillsInOrderOfAppearanceWithTheirOffsets() {
        String text = "Skilled in Python; some SQL.";
        assertThat(TAXONOMY.skillsIn(text))
                .containsExactly(new TermMatch("python", 11, 17), new TermMatch("sql", 24, 27));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Built in C++ and C#.|cpp,csharp",
                "C++, C#, .NET|cpp,csharp,dotnet",
                "ASP.NET and .NET Core|dotnet,dotnet",
                "node.js (Node.js)|nodejs,nodejs",
                "Java/SQL|java,sql",
                "Java-utveckling|java",
                "JavaScript|javascript",
                "front-end, front end|front-end,front-end",
                "Front‑end development|front-end",
                "book-keeping and löpande bokföring|bookkeeping,bookkeeping",
                "PROJECT MANAGEMENT|project-management",
            })
    void readsWholeNamesWithTheirOddEdges(String text, String ids) {
        assertThat(skills(text)).containsExactly(ids.split(","));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javanese",
                "elev och elektriker",
                "see www.python.org",
                "anna@python.org",
                "https://example.org/java/sql",
                "project\n\nmanagement",
                "project - management",
                "vitamin C and grade C",
                "let us Go there",
                "R&D manager",
                "R & D with programming",
                "a C-suite programme",
                "excel at what you do",
                "js",
            })
    void doesNotReadPartsOfWordsAddressesAndOrdinaryWords(String text) {
        assertThat(skills(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statistics in R|r-language",
                "Python, R and SQL|python,r-language,sql",
                "R, Go, C, Java|r-language,go,c,java",
                "R programming|r-language",
                "microservices in Go on Kubernetes|go",
                "programmering i C|c",
                "C-programmering|c",
                "Excel and SQL|excel,sql",
                "MS EXCEL|excel",
                "El: installation av kablar|electricity",
            })
    void readsAmbiguousNamesWhereTheSurroundingsSpeakForThem(String text, String ids) {
        assertThat(skills(text)).containsExactly(ids.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spreadsheets and spreadsheet|spreadsheet,spreadsheet",
                "Bokföringen|bookkeeping",
            })
    void readsPlainInflectedSkills(String text, String ids) {
        assertThat(skills(text)).containsExactly(ids.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nurses wanted|nurse",
                "Secretaries|secretary",
                "Sjuksköterskor till akuten|nurse",
                "Sjuksko\u0308terskan|nurse",
                "Projektledarna|project-manager",
                "Erfaren IT-projektledare sökes|project-manager",
                "Registered Nurse (RN)|nurse",
                "Java developer|software-developer",
                "Java-utvecklare|software-developer",
                "Javautvecklare|software-developer",
                "Manager's desk|manager",
            })
    void readsOccupations(String text, String ids) {
        assertThat(occupations(text)).containsExactly(ids.split(","));
    }

    @Test
    void readsNamesAcrossALineBreakAndListsDownThePage() {
        assertThat(skills("project\nmanagement")).containsExactly("project-management");
        assertThat(skills("\u2022 Java\n\u2022 Go\n\u2022 C")).containsExactly("java", "go", "c");
    }

    @Test
    void longestNameWins() {
        assertThat(occupations("Project manager")).containsExactly("project-manager");
        assertThat(skills("C programming and JavaScript")).containsExactly("c", "javascript");
    }

    @Test
    void chefIsACookInEnglishAndAManagerInSwedish() {
        assertThat(occupations("We are looking for a chef with a passion for the kitchen"))
                .containsExactly("chef-cook");
        assertThat(occupations("Vi söker en chef som är trygg och tydlig")).containsExactly("manager");
    }

    @Test
    void namesAreComparedWithoutCaseBlanksAndHyphensButWithDiacritics() {
        assertThat(TAXONOMY.skillNamed(" microsoft  EXCEL ")).map(Skill::id).hasValue("excel");
        assertThat(TAXONOMY.skillNamed("Front end development")).map(Skill::id).hasValue("front-end");
        assertThat(TAXONOMY.skillNamed("bokföring")).map(Skill::id).hasValue("bookkeeping");
        assertThat(TAXONOMY.skillNamed("bokforing")).isEmpty();
        assertThat(TAXONOMY.occupationNamed("kock")).isPresent();
        assertThat(TAXONOMY.skillNamed("")).isEmpty();
    }

    @Test
    void completesFromTheBeginningOfAnyWordAndPrefersNamesThatStartSo() {
        assertThat(TAXONOMY.completeSkill("j", Locale.ENGLISH, 10))
                .extracting(Skill::id)
                .startsWith("java");
        assertThat(TAXONOMY.completeSkill("exc", Locale.ENGLISH, 10))
                .extracting(Skill::id)
                .containsExactly("excel");
        assertThat(TAXONOMY.completeSkill("pro", Locale.ENGLISH, 2))
                .extracting(Skill::id)
                .startsWith("project-management");
        assertThat(TAXONOMY.completeSkill("zz", Locale.ENGLISH, 10)).isEmpty();
        assertThat(TAXONOMY.completeSkill(" ", Locale.ENGLISH, 10)).isEmpty();
    }

    @Test
    void fieldsHaveNamesInFourLanguages() {
        assertThat(TAXONOMY.fields())
                .first()
                .satisfies(field -> assertThat(field.name(Locale.FRENCH)).isEqualTo("Informatique"));
        assertThat(TAXONOMY.findField("it")).isPresent();
        assertThat(TAXONOMY.findField("nothing")).isEmpty();
    }

    @Test
    void offsetsPointIntoTheOriginalTextWhateverItsBlanksAndMarks() {
        String text = "\u2022\u00a0Sjuksko\u0308terska\u00a0 \tpå  Java\u00adScript";
        TermMatch match = TAXONOMY.occupationsIn(text).getFirst();
        assertThat(text.substring(match.start(), match.end())).isEqualTo("Sjuksko\u0308terska");
    }

    @Test
    void readsALongTextInTimeThatGrowsWithItsLengthOnly() {
        String page =
                "Led project management with Python, R and SQL for nurses. Excel at programming in C. ".repeat(40);
        String resume =
                String.join("\n", IntStream.range(0, 5).mapToObj(_ -> page).toList());
        for (int i = 0; i < 30; i++) {
            TAXONOMY.skillsIn(resume);
        }
        long start = System.nanoTime();
        assertThat(TAXONOMY.skillsIn(resume)).hasSizeGreaterThan(500);
        assertThat((System.nanoTime() - start) / 1e6).isLessThan(250);
    }
}

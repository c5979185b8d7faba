package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.taxonomy.internal.field.TitleField.Name;
import org.junit.jupiter.api.Test;

class TitleFieldTest {
    private final TitleField titles = new TitleField(List.of(
            new Name("Nurse", "health", 4),
            new Name("Nursery nurse", "education", 4),
            new Name("Driver", "transport", 1),
            new Name("Manager", "management", 4),
            new Name("Project manager", "management", 4),
            new Name("C++ developer", "it", 1),
            new Name("Buyer", "transport", 1),
            new Name("Buyer", "retail", 1),
            new Name("Cook", "hospitality", 2),
            new Name("Cook", "manufacturing", 1)));

    @Test
    void theLongestNameSpeaks() {
        assertThat(titles.of("Senior Nursery Nurses (nights)")).contains("education");
        assertThat(titles.of("Staff nurse")).contains("health");
    }

    @Test
    void ofTwoNamesOfOneLengthTheLastSpeaks() {
        assertThat(titles.of("Driver for a nurse")).contains("health");
        assertThat(titles.of("Nurse and driver")).contains("transport");
    }

    @Test
    void signsOfProgrammingLanguagesBelongToTheWord() {
        assertThat(titles.of("C++ Developer")).contains("it");
        assertThat(titles.of("C# Developer")).isEmpty();
    }

    @Test
    void wordsOfRankNameNoField() {
        assertThat(titles.of("Project manager")).isEmpty();
        assertThat(titles.of("Manager")).isEmpty();
    }

    @Test
    void aNameOfTwoFieldsSpeaksOnlyWhereOneHasMostOfItsWeight() {
        assertThat(titles.of("Buyer")).isEmpty();
        assertThat(titles.of("Cook")).contains("hospitality");
    }

    @Test
    void whatStandsInBracketsIsNoTitle() {
        assertThat(titles.of("Helper (nurse)")).isEmpty();
    }

    @Test
    void aTitleConfirmsContestsOrIsSilent() {
        assertThat(titles.witness("Nurse", "health")).isEqualTo(TitleWitness.CONFIRMS);
        assertThat(titles.witness("Nurse", "hr")).isEqualTo(TitleWitness.CONTESTS);
        assertThat(titles.witness("Ninja", "hr")).isEqualTo(TitleWitness.SILENT);
    }
}

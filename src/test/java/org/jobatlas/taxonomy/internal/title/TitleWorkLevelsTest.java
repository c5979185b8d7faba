package org.jobatlas.taxonomy.internal.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.WorkLevel;
import org.jobatlas.taxonomy.internal.esco.IscoTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleWorkLevelsTest {

    private final TitleWorkLevels levels = new TitleWorkLevels(new IscoTitles(), new TitleLadder(), new PayGrades());

    @ParameterizedTest
    @CsvSource(textBlock = """
            Certified Nursing Assistant, 2, PRACTITIONER
            Consultant Physician, 4, PRACTITIONER
            Chief Technology Officer, 4, CHIEF
            Service Desk Analyst, 3, PRACTITIONER
            Medical Practice Manager, 4, HEAD
            Senior Software Developer, 4, SENIOR
            Software Engineering Intern, 4, ASSISTANT
            Project Manager, 4, PRACTITIONER
            HR Business Partner, 4, PRACTITIONER
            Restaurant Manager, 3, HEAD
            Assistant Manager, 3, LEAD
            Cleaner, 1, PRACTITIONER
            Lagerarbetare, 1, PRACTITIONER
            Enhetschef, 4, HEAD
            Undersköterska, 2, PRACTITIONER
            Utvecklare, 4, PRACTITIONER
            VD-assistent, 2, PRACTITIONER
            Physiotherapist Band 5, 4, PRACTITIONER
            Band 6 Occupational Therapist, 4, SENIOR
            Band 6 Junior Charge Nurse, 4, SENIOR
            Staff Nurse, 4, PRACTITIONER
            Senior Staff Nurse, 4, SENIOR
            Ward Administrator - Band 2, 2, PRACTITIONER
            Admin Team Leader Band 4, 3, LEAD
            Research Practitioner (Band 7), 4, LEAD
            Transformation Lead Band 8a, 4, LEAD
            Therapies Band 4, 3, PRACTITIONER
            """)
    void aTitleTellsSkillLevelAndStep(String title, Integer skill, LadderStep step) {
        WorkLevel level = levels.of(title);
        assertThat(level.skill()).as(title).isEqualTo(skill);
        assertThat(level.step()).as(title).isEqualTo(step);
    }

    @Test
    void aStaffNurseAndAPayBandStateTheirStepAndANurseDoesNot() {
        assertThat(levels.of("Staff Nurse").stated()).isTrue();
        assertThat(levels.of("Nurse, band 5").stated()).isTrue();
        assertThat(levels.of("Nurse").stated()).isFalse();
    }

    @Test
    void anUnknownTitleHasNoSkillLevel() {
        assertThat(levels.of("Grömpf").isco()).isNull();
        assertThat(levels.of("Grömpf").stated()).isFalse();
    }

    @Test
    void aTextThatNamesOnePayBandSaysItsLevel() {
        assertThat(levels.bandIn("We pay band 6 of the agenda for change. Band 6 starts at 31,365."))
                .contains("band 6");
        assertThat(levels.bandIn("Band 5 progressing to band 6")).isEmpty();
        assertThat(levels.bandIn("You play in a band of 6")).isEmpty();
    }
}

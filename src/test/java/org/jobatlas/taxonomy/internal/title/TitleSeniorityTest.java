package org.jobatlas.taxonomy.internal.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleSeniorityTest {

    private static final TitleSeniority READER = new TitleSeniority();

    @ParameterizedTest
    @CsvSource({
        "INTERN,Marketing Intern",
        "INTERN,Praktikant till redaktionen",
        "INTERN,Internship in Data Science",
        "JUNIOR,Junior Software Engineer",
        "JUNIOR,Graduate Civil Engineer",
        "JUNIOR,Management trainee",
        "JUNIOR,Apprentice electrician",
        "JUNIOR,Nyexaminerad ingenjör",
        "JUNIOR,Commis chef",
        "SENIOR,Senior Accountant",
        "SENIOR,Sr. Java Developer",
        "SENIOR,Senior care assistant",
        "SENIOR,Specialistsjuksköterska till IVA",
        "SENIOR,Erfaren snickare",
        "LEAD,Lead Developer",
        "LEAD,Data Science Lead",
        "LEAD,Principal Engineer",
        "LEAD,Head of Sales",
        "LEAD,Head Chef",
        "LEAD,Sous Chef",
        "LEAD,Team Leader - Logistics",
        "LEAD,Ekonomichef",
        "LEAD,HR-chef",
        "LEAD,Enhetschef till äldreboende",
        "LEAD,Chef till ekonomiavdelningen",
        "LEAD,Köksmästare",
        "LEAD,Store Manager",
        "LEAD,Deputy Head Teacher",
        "LEAD,Assistant Director of Nursing",
        "LEAD,Biträdande rektor",
        "MID,Assistant manager",
        "MID,Assistant Restaurant Manager",
        "MID,Biträdande enhetschef",
        "MID,Mid-level designer",
        "EXECUTIVE,Chief Financial Officer",
        "EXECUTIVE,CTO",
        "EXECUTIVE,VP Engineering",
        "EXECUTIVE,Vice President of Sales",
        "EXECUTIVE,Finance Director",
        "EXECUTIVE,Verkställande direktör",
        "EXECUTIVE,VD till kommunalt bolag",
        "EXECUTIVE,Director of Operations",
    })
    void readsTheLevelThatTheTitleStates(Seniority level, String title) {
        assertThat(READER.fromTitle(title)).hasValue(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Nurse",
                "Chef",
                "Chef de partie",
                "Lead generation specialist",
                "Director's assistant",
                "Executive Assistant",
                "Personal Assistant to the Director",
                "Assistent till VD",
                "VD-assistent",
                "Account Executive",
                "Art Director",
                "Project Manager",
                "International sales coordinator",
                "Internal auditor",
                "Graduate recruitment officer",
                "Caregiver, senior living",
                "Internist",
                "Leader of nothing else",
                "Förskollärare",
                "Mischief maker",
            })
    void saysNothingWhereNoLevelIsStated(String title) {
        assertThat(READER.fromTitle(title)).isEmpty();
    }
}

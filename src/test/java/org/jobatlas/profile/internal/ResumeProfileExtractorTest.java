package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeProfileExtractorTest {

    private final ResumeProfileExtractor extractor = Readers.extractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Senior Accountant\nJan 2015 - Dec 2018 Northwind - Leeds\nKept the books.\n\nTeacher\n2010 - 2014 Hill School\nTaught.",
                "Senior Accountant Jan 2015 - Dec 2018\nNorthwind, Leeds, UK\n\u2022 Kept the books\nTeacher 2010 - 2014\nHill School\n\u2022 Taught",
                "Jan 2015 - Dec 2018\nSenior Accountant | Northwind | Leeds\nKept the books.\n2010 - 2014\nTeacher | Hill School\nTaught.",
                "Senior Accountant at Northwind, Jan 2015 \u2013 Dec 2018\nKept the books.\n\nTeacher at Hill School, 2010 \u2013 2014\nTaught.",
                "Northwind, Leeds\nSenior Accountant, Jan 2015 - Dec 2018\nKept the books.\n\nHill School\nTeacher, 2010 - 2014\nTaught."
            })
    void positionsAreTheSameInEveryLayout(String experience) {
        Profile profile = extractor.extract("Experience\n" + experience + "\n\nEducation\nBachelor of Arts 2009");
        assertThat(profile.experience())
                .extracting(
                        Experience::title,
                        Experience::occupation,
                        Experience::employer,
                        Experience::from,
                        Experience::to)
                .containsExactly(
                        tuple("Senior Accountant", "accountant", "Northwind", 2015, 2018),
                        tuple("Teacher", "teacher", "Hill School", 2010, 2014));
        assertThat(profile.years()).isEqualTo(8.0);
        assertThat(profile.seniority()).isEqualTo(Seniority.SENIOR);
    }

    @Test
    void aTitleThatBeginsLikeATownIsNoHome() {
        Profile profile = extractor.extract("""
                SALE CONSULTANT

                Experience
                Company Name City , State Sale Consultant 03/2015 to 11/2015
                Sold telephones and took payments.

                Education
                High School Diploma 2014
                """);
        assertThat(profile.place()).isNull();
    }

    @Test
    void swedishResumesAreRead() {
        Profile profile = extractor.extract("""
                Karin Exempel
                karin.exempel@example.org, 070-123 45 67
                Malm\u00f6

                Arbetslivserfarenhet
                Sjuksk\u00f6terska, Sk\u00e5nes universitetssjukhus
                mars 2018 - nuvarande
                Ansvarar f\u00f6r l\u00e4kemedel.

                Utbildning
                Sjuksk\u00f6terskeexamen, Malm\u00f6 universitet 2017

                Spr\u00e5k
                Svenska (modersm\u00e5l), engelska, arabiska
                """);
        assertThat(profile.experience())
                .singleElement()
                .isEqualTo(new Experience(
                        "Sjuksk\u00f6terska",
                        "sjuksk\u00f6terska",
                        "Sk\u00e5nes universitetssjukhus",
                        2018,
                        null,
                        true,
                        3,
                        null,
                        null));
        assertThat(profile.languages()).extracting(Language::code).containsExactly("sv", "en", "ar");
        assertThat(profile.education()).containsExactly("Sjuksk\u00f6terskeexamen, Malm\u00f6 universitet 2017");
        assertThat(profile.skills()).containsExactly("l\u00e4kemedel");
        assertThat(profile.place()).hasFieldOrPropertyWithValue("name", "Malm\u00f6");
        assertThat(profile.fields().top(1)).containsExactly("health");
    }

    @Test
    void skillsOfTheSkillsSectionAndOfRecentPositionsComeFirst() {
        Profile profile = extractor.extract("""
                Experience
                Software Engineer 2022 - Present
                Wrote Python.
                Software Engineer 2001 - 2003
                Wrote Java.
                Skills
                SQL
                Interests
                Docker
                """);
        assertThat(profile.skills()).containsExactly("sql", "python", "java", "docker");
    }

    @Test
    void theNameOfAnEmployerIsNoSkill() {
        Profile profile = extractor.extract("Experience\nSoftware Engineer 2020 - 2022\nFigma\nWrote Java at Figma.");
        assertThat(profile.skills()).containsExactly("java");
    }

    @Test
    void educationComesHighestFirst() {
        Profile profile = extractor.extract(
                "Education\nHigh School Diploma 1999\nMaster of Science, Physics\nBachelor of Science, Physics\n");
        assertThat(profile.education())
                .containsExactly(
                        "Master of Science, Physics", "Bachelor of Science, Physics", "High School Diploma 1999");
    }

    @Test
    void namesOfOrganisationsAreNoTitles() {
        Profile profile = extractor.extract("""
                Experience
                Second Crew Staffing
                Waiter
                Jan 2015 - Dec 2018
                Served guests.

                Fast Employment Professionals, 2010 - 2014
                Carried boxes.

                Theta Omicron Tau, 2008 - 2010
                Kept the accounts of the house.
                """);
        assertThat(profile.experience()).extracting(Experience::title).containsExactly("Waiter");
    }

    @Test
    void twoTitlesInOneLineAreTwoTitlesAndNoEmployer() {
        Profile profile = extractor.extract("Experience\nWaiter. Accountant 2019 - 2021\nServed the terrace.\n");
        assertThat(profile.experience()).singleElement().satisfies(position -> {
            assertThat(position.title()).isEqualTo("Waiter");
            assertThat(position.employer()).isNull();
        });
    }

    @Test
    void whatPeopleCallThemselvesComesBeforeWhatTheyWere() {
        String positions =
                "\nExperience\nWaiter, Blue Door 2019 - 2021\nServed.\nTeacher, Hill Academy 2015 - 2018\nTaught.\n";
        assertThat(extractor.extract("ACCOUNTANT\n" + positions).experience())
                .extracting(Experience::title)
                .containsExactly("Accountant", "Waiter", "Teacher");
        assertThat(extractor.extract("TEACHER\n" + positions).experience())
                .extracting(Experience::title)
                .containsExactly("Waiter", "Teacher");
    }

    @Test
    void resumesWithoutDatesStillHaveTitles() {
        Profile profile = extractor.extract("ACCOUNTANT\n\nSummary\nOver 12 years of accounting experience.");
        assertThat(profile.experience()).extracting(Experience::title).containsExactly("Accountant");
        assertThat(profile.years()).isEqualTo(12);
        assertThat(profile.seniority()).isEqualTo(Seniority.SENIOR);
    }

    @Test
    void whatIsNotStatedStaysOpen() {
        Profile profile = extractor.extract("I am looking for something nice to do.");
        assertThat(profile.experience()).isEmpty();
        assertThat(profile.years()).isNull();
        assertThat(profile.seniority()).isNull();
        assertThat(profile.place()).isNull();
    }

    @Test
    void blankTextIsRefused() {
        assertThatThrownBy(() -> extractor.extract(" \n ")).isInstanceOf(IllegalArgumentException.class);
    }
}

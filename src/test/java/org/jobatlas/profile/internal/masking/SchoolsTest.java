package org.jobatlas.profile.internal.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "University of Leeds",
                "The University of the West of England",
                "Lunds universitet",
                "Chalmers tekniska h\u00f6gskola",
                "H\u00f6gskolan i Bor\u00e5s",
                "Massachusetts Institute of Technology",
                "London School of Economics and Political Science",
                "Middle East Technical University, Ankara",
                "St Mary's School for Girls",
                "Katedralskolan i Lund",
                "Uniwersytet Warszawski",
                "Universit\u00e4t Heidelberg",
                "KTH",
                "Oxford"
            })
    void aSchoolIsTakenOutAndWhatWasStudiedStays(String school) {
        assertThat(Readers.SCHOOLS.remove("Education\nBSc Nursing, " + school + ", 2016 - 2019"))
                .isEqualTo("Education\nBSc Nursing, 2016 - 2019");
        assertThat(Readers.SCHOOLS.remove("Utbildning\n" + school + ": sjuksk\u00f6terskeexamen"))
                .isEqualTo("Utbildning\nsjuksk\u00f6terskeexamen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I graduated from Howard University with a BA in History. | I graduated with a BA in History.",
                "They studied at Middle East Technical University, Ankara and stayed. | They studied and stayed.",
                "Bachelor of Science Stanford University 2010 | Bachelor of Science 2010",
                "BSc (KTH), then studied at Lunds universitet | BSc, then studied",
                "Civilingenj\u00f6r fr\u00e5n Chalmers, 2019 | Civilingenj\u00f6r, 2019"
            })
    void aSchoolInASentenceOfStudiesIsTakenOut(String told, String left) {
        assertThat(Readers.SCHOOLS.remove(told)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experience\nMaths teacher, Longsight High School, 2018 - 2026",
                "Arbetslivserfarenhet\nL\u00e4rare p\u00e5 Katedralskolan i Lund, 2018 - 2026",
                "Experience\nHR Officer, Dewsbury College: onboarding and recruitment of lecturers",
                "Education\nHigh School Diploma, 2012",
                "Education\nBSc Mathematics with Statistics, first class",
                "Skills\nJava, Oxford comma, MIT licence"
            })
    void employersAndSubjectsStay(String text) {
        assertThat(Readers.SCHOOLS.remove(text)).isEqualTo(text);
    }

    @Test
    void aSchoolIsShownToItsPupilAndWeighsNothing() {
        String resume = "Summary\nNurse who knows triage.\n\nEducation\nBSc Nursing, %s, 2016 - 2019";
        Profile one = Readers.extractor().extract(resume.formatted("University of Leeds"));
        Profile other =
                Readers.extractor().extract(resume.formatted("London School of Economics and Political Science"));
        assertThat(one.education()).containsExactly("BSc Nursing, University of Leeds, 2016 - 2019");
        assertThat(one.text()).isEqualTo(other.text()).contains("BSc Nursing, 2016 - 2019");
        assertThat(one.vector()).containsExactly(other.vector());
        assertThat(one.skills()).isEqualTo(other.skills());
    }
}

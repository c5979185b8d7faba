package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.taxonomy.TermMatch;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class AskedSkillsTest {

    private static final AskedSkills SKILLS = new AskedSkills(Taxonomies.builtIn());

    @Test
    void whatAnAdOffersIsNotAsked() {
        assertThat(asked("Duties: payroll and invoicing. We offer a pension, life insurance and mentoring."))
                .contains("payroll", "invoicing")
                .doesNotContain("pensions", "insurance-sales", "mentoring");
        assertThat(
                        asked(
                                "Benefits\n401(k)\nTravel expenses\nCareer development and staff training\nRequirements\nPayroll"))
                .containsExactly("payroll");
        assertThat(asked("Annual salary review, life insurance, free parking and company pension scheme."))
                .isEmpty();
    }

    @Test
    void whatIsOfferedInSwedishFrenchAndGermanIsNotAsked() {
        assertThat(asked("Du arbetar med fakturering. Vi erbjuder tjänstepension, coachning och kollektivavtal."))
                .containsExactly("invoicing");
        assertThat(asked("Förmåner\nTjänstepension och kompetensutveckling\nKvalifikationer\nErfarenhet av scrum"))
                .containsExactly("scrum");
        assertThat(asked("Maîtrise de Scrum. Nous vous offrons une mutuelle, du coaching et des team buildings."))
                .containsExactly("scrum");
        assertThat(asked("Erfahrung mit Scrum. Wir bieten Ihnen Coaching und Mentoring."))
                .containsExactly("scrum");
    }

    @Test
    void whatTheWorkItselfIsAboutStaysAsked() {
        assertThat(
                        asked(
                                "You will administer pensions and employee benefits. Experience of life insurance and pensions."))
                .contains("pensions", "insurance-sales");
        assertThat(asked("What we offer: coaching. Requirements: experience of mentoring."))
                .containsExactly("mentoring");
        assertThat(asked("About you\nMentoring and coaching")).contains("mentoring", "coaching");
    }

    @Test
    void whatTheEmployerIsAndWhatTheLawSaysIsNotAsked() {
        assertThat(asked("About us\nWe sell life insurance and plan machine learning.\nYour role\nPayroll"))
                .containsExactly("payroll");
        assertThat(asked("This post is subject to the Rehabilitation of Offenders Act."))
                .isEmpty();
        assertThat(asked("We are a public company, Example Trading PLC, and look for a plumber."))
                .isEmpty();
        assertThat(asked("Programming of a PLC and SCADA.")).contains("plc-programming");
    }

    @Test
    void theDepartmentsOfColleaguesAreNotAsked() {
        assertThat(asked("Work closely with sales, marketing and procurement to plan the budgeting."))
                .containsExactly("budgeting");
        assertThat(asked("You work in sales and marketing.")).contains("sales", "marketing");
    }

    @Test
    void aPastimeIsAskedOnlyInItsOwnTrade() {
        assertThat(asked("Healthcare assistant", "Activities with our residents, such as baking and singing."))
                .isEmpty();
        assertThat(asked("Baker", "Baking and ordering.")).contains("baking");
    }

    @Test
    void aHeadingEndsWhereTheAdTellsOnWithoutOne() {
        String tale = "About us\n" + "We are a family firm in the hills. ".repeat(60) + "\nPayroll";
        assertThat(asked(tale)).containsExactly("payroll");
    }

    private static List<String> asked(String text) {
        return asked("Assistant", text);
    }

    private static List<String> asked(String title, String text) {
        Stream<TermMatch> found = SKILLS.in(title, text).stream();
        return found.map(TermMatch::id).distinct().toList();
    }
}

package org.jobatlas.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompanyNamesTest {

    @Test
    void caseAccentsSignsAndLegalFormsTellNoTwoCompaniesApart() {
        assertThat(CompanyNames.same("Volvo AB (publ)", "VOLVO")).isTrue();
        assertThat(CompanyNames.same("Société Générale S.A.", "societe generale"))
                .isTrue();
        assertThat(CompanyNames.same("Åkeri-Bolaget i Väst", "akeri bolaget i vast AB"))
                .isTrue();
    }

    @Test
    void aNameThatGoesOnIsTheSameEmployer() {
        assertThat(CompanyNames.same("Region Skåne", "Region Skåne, SUS Malmö")).isTrue();
        assertThat(CompanyNames.same("Harrowgate Infirmary", "Harrowgate Infirmary NHS Trust Ltd"))
                .isTrue();
    }

    @Test
    void othersAreOthers() {
        assertThat(CompanyNames.same("Region Skåne", "Region Halland")).isFalse();
        assertThat(CompanyNames.same("", "Volvo")).isFalse();
        assertThat(CompanyNames.same("—", "Volvo")).isFalse();
        assertThat(CompanyNames.same("Volvo", "Volvocars")).isFalse();
    }

    @Test
    void aNameOfNothingButALegalFormIsCompared() {
        assertThat(CompanyNames.same("The Company", "the company")).isTrue();
        assertThat(CompanyNames.same("The Company", "Company Name")).isFalse();
    }
}

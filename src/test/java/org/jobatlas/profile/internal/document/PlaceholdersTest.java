package org.jobatlas.profile.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    @Test
    void anEmployerThatWasTakenOutGoesWithItsPlace() {
        assertThat(Placeholders.employerIn("Cook, Company Name City , State")).isTrue();
        assertThat(Placeholders.replaced("Cook Company Name ( ) City , State 2010", "|"))
                .isEqualTo("Cook | | 2010");
        assertThat(Placeholders.replaced("Cook Company Name City 2010", "|")).isEqualTo("Cook | | 2010");
        assertThat(Placeholders.replaced("B.Sc. Biology, City, State", "")).isEqualTo("B.Sc. Biology, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"City College of San Francisco", "Nurse, City Hospital", "City of Leeds", "Citywide Cabs, States"
            })
    void whatIsNamedAfterACityKeepsItsName(String text) {
        assertThat(Placeholders.employerIn(text)).isFalse();
        assertThat(Placeholders.replaced(text, "|")).isEqualTo(text);
    }
}

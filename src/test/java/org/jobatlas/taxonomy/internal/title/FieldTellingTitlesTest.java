package org.jobatlas.taxonomy.internal.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.taxonomy.TellingTitles;
import org.junit.jupiter.api.Test;

class FieldTellingTitlesTest {

    private final TellingTitles titles = new FieldTellingTitles();

    @Test
    void aWordOfOneFieldSaysMoreThanAWordOfSeveralAndThatMoreThanARank() {
        assertThat(titles.weightOf("nurse")).isGreaterThan(0.9).isGreaterThan(titles.weightOf("engineer"));
        assertThat(titles.weightOf("engineer")).isGreaterThan(titles.weightOf("manager"));
        assertThat(titles.weightOf("manager")).isEqualTo(0.25);
        assertThat(titles.weightOf("senior")).isZero();
    }

    @Test
    void aWordThatNoTitleHasIsTheNameOfSomething() {
        assertThat(titles.weightOf("rabbitmq")).isEqualTo(1);
    }

    @Test
    void aRankAloneTellsNothing() {
        assertThat(titles.tells("Director")).isFalse();
        assertThat(titles.tells("Senior Consultant")).isFalse();
        assertThat(titles.tells("")).isFalse();
        assertThat(titles.tells("Director of nursing")).isTrue();
        assertThat(titles.tells("Accountant")).isTrue();
    }
}

package org.jobatlas.profile.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class LevelReaderTest {

    private final LevelReader levels = new LevelReader(Taxonomies.seniority());

    private static Experience post(String title) {
        return new Experience(title, null, null, 2012, 2020, false);
    }

    @Test
    void theYearsOfAnInternAreNoPractice() {
        assertThat(levels.isPractice(post("Java intern"))).isFalse();
        assertThat(levels.isPractice(post("Praktikant"))).isFalse();
        assertThat(levels.isPractice(post("Junior developer"))).isTrue();
        assertThat(levels.isPractice(post("Internal auditor"))).isTrue();
    }
}

package org.jobatlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobQueryTest {

    @Test
    void controlCharactersAreNoPartOfWhatIsSearchedFor() {
        JobQuery query = new JobQuery(
                "\u0000 night\u0000nurse\t\u0085\r\n\u001b[2J \u007f", JobFilters.NONE, JobSort.RELEVANCE, 0, 20);
        assertThat(query.text()).isEqualTo("night nurse     [2J");
    }
}

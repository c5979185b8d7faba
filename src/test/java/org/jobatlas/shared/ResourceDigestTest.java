package org.jobatlas.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceDigestTest {

    private static final String WORDS = "classpath:search/synonyms_en.txt";

    @Test
    void otherFilesAreAnotherVersionAndTheirOrderIsNone() {
        String one = ResourceDigest.of(List.of(WORDS));
        String both = ResourceDigest.of(List.of(WORDS, "classpath*:org/jobatlas/shared/Place.class"));
        assertThat(one).matches("[0-9a-f]{8}").isNotEqualTo(both);
        assertThat(ResourceDigest.of(List.of("classpath*:org/jobatlas/shared/Place.class", WORDS)))
                .isEqualTo(both);
    }

    @Test
    void aNameThatFindsNothingIsRefusedRatherThanForgotten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceDigest.of(List.of("classpath*:org/jobatlas/No*.class")));
    }
}

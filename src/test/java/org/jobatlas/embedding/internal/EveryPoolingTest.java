package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Set;
import org.jobatlas.embedding.PoolingComparison;
import org.junit.jupiter.api.Test;

class EveryPoolingTest {

    private static final String LONG = "The nurse dresses wounds and gives medication on a surgical ward. ".repeat(20)
            + "The driver delivers bricks to building sites. ".repeat(20);

    private final EveryPooling poolings = new EveryPooling((ChunkedTextEmbedder) Embedders.shared());

    @Test
    void thePortalsOwnWayGivesThePortalsOwnVector() {
        assertThat(poolings.embed(LONG, Set.of("front")).get("front"))
                .isEqualTo(Embedders.shared().embed(LONG));
    }

    @Test
    void truncatedReadsTheBeginningAlone() {
        Set<String> truncated = Set.of(PoolingComparison.TRUNCATED);
        String beginning = LONG.substring(0, LONG.indexOf("The driver"));
        assertThat(poolings.embed(LONG, truncated).get(PoolingComparison.TRUNCATED))
                .isEqualTo(poolings.embed(beginning, truncated).get(PoolingComparison.TRUNCATED))
                .isNotEqualTo(poolings.embed(LONG, Set.of("mean")).get("mean"));
    }

    @Test
    void aShortTextHasOneVectorWhateverThePooling() {
        Map<String, float[]> byPooling = poolings.embed("Head chef", Set.copyOf(poolings.poolings()));
        assertThat(byPooling).hasSize(poolings.poolings().size());
        assertThat(byPooling.values())
                .allSatisfy(vector -> assertThat(vector).isEqualTo(byPooling.get(PoolingComparison.TRUNCATED)));
    }

    @Test
    void aBlankTextIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> poolings.embed(" ", Set.of("mean")));
        assertThatIllegalArgumentException().isThrownBy(() -> poolings.embed(" ", Set.of(PoolingComparison.TRUNCATED)));
    }
}

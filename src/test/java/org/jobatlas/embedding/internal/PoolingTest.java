package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PoolingTest {
    private static final float[] EAST = {1, 0};
    private static final float[] NORTH = {0, 1};

    @Test
    void theWeightedMeanLeansTowardsTheLongerChunk() {
        assertPooled(Pooling.WEIGHTED_MEAN, 0.6, 0.8);
    }

    @Test
    void theFrontCountsMostAndTheRestStillCounts() {
        // 30 tokens against 40 / 2²
        assertPooled(Pooling.FRONT, 3 / Math.sqrt(10), 1 / Math.sqrt(10));
    }

    @Test
    void thePlainMeanDoesNot() {
        assertPooled(Pooling.MEAN, Math.sqrt(0.5), Math.sqrt(0.5));
    }

    @Test
    void firstIgnoresTheRest() {
        assertPooled(Pooling.FIRST, 1, 0);
    }

    @Test
    void maxKeepsNegativeComponentsThatAreTheGreatest() {
        PooledVector pooled = new PooledVector(Pooling.MAX, 2);
        pooled.add(new float[] {-0.8f, 0.6f}, 10);
        pooled.add(new float[] {-0.6f, -0.8f}, 10);
        assertThat(pooled.unit()).containsExactly(new float[] {-0.7071f, 0.7071f}, within(1e-4f));
    }

    @ParameterizedTest
    @EnumSource
    void aTextOfOneChunkKeepsItsVector(Pooling pooling) {
        PooledVector pooled = new PooledVector(pooling, 2);
        pooled.add(new float[] {-0.6f, 0.8f}, 17);
        assertThat(pooled.unit()).containsExactly(new float[] {-0.6f, 0.8f}, within(1e-6f));
    }

    @Test
    void chunksThatCancelEachOtherOutHaveNoDirection() {
        PooledVector pooled = new PooledVector(Pooling.MEAN, 2);
        pooled.add(EAST, 1);
        pooled.add(new float[] {-1, 0}, 1);
        assertThatIllegalStateException().isThrownBy(pooled::unit);
    }

    /** East has 30 tokens, north 40. */
    private static void assertPooled(Pooling pooling, double east, double north) {
        PooledVector pooled = new PooledVector(pooling, 2);
        pooled.add(EAST, 30);
        pooled.add(NORTH, 40);
        assertThat(pooled.unit()).containsExactly(new float[] {(float) east, (float) north}, within(1e-6f));
    }
}

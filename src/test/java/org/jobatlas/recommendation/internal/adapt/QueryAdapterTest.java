package org.jobatlas.recommendation.internal.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.Vectors;
import org.jobatlas.recommendation.AdapterFile;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.QueryAdapters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueryAdapterTest {

    private static final String OURS = "minilm@12345678/mean/128";
    private static final float[] QUERY = {0.6f, 0.8f, 0, 0};

    private final TextEmbedder embedder = mock();
    private final QueryAdapters adapters = Adapters.of(embedder);

    @BeforeEach
    void ourVectors() {
        when(embedder.modelId()).thenReturn(OURS);
    }

    private static StoredModel stored(String embedding, float... up) {
        return new AdapterFile(embedding, new float[][] {{1, 0, 0, 0}}, new float[][] {up}).stored("adapter-test");
    }

    @Test
    void aMapOfNothingLeavesAVectorAsItIs() {
        assertThat(adapters.open(stored(OURS, 0, 0, 0, 0)).turned(QUERY)).containsExactly(QUERY, within(1e-6f));
    }

    @Test
    void aVectorIsTurnedToWhereItWasTaughtAndStaysOfUnitLength() {
        float[] turned = adapters.open(stored(OURS, 0, 0, 1, 0)).turned(QUERY);
        assertThat(turned[2]).isPositive();
        assertThat(Vectors.dot(turned, turned)).isCloseTo(1, within(1e-6));
    }

    @Test
    void anAdapterOfVectorsOfAnotherModelIsRefusedAndWhatServesServesOn() {
        StoredModel other = stored("bge-small@87654321/mean/128", 0, 0, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adapters.open(other))
                .withMessageContaining("bge-small@87654321")
                .withMessageContaining(OURS);
        QueryAdapter smuggled = LowRankAdapter.of(other);
        assertThatIllegalArgumentException().isThrownBy(() -> adapters.activate(smuggled));
        assertThat(adapters.serving()).isSameAs(QueryAdapter.IDENTITY);
    }

    @Test
    void aVectorOfAnotherLengthIsNotTurned() {
        QueryAdapter adapter = adapters.open(stored(OURS, 0, 0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> adapter.turned(new float[] {1, 0}));
    }

    @Test
    void whatIsNoAdapterIsRefusedWithASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adapters.open(
                        StoredModel.of("adapter-test", Map.of("kind", AdapterFile.KIND), new byte[] {1, 2, 3})))
                .withMessageContaining("no query adapter");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adapters.open(StoredModel.of("linear-test", Map.of(), new byte[0])));
    }
}

package org.jobatlas.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every embedder promises. */
public abstract class TextEmbedderContract {
    private static final String SENTENCE = "She planned the rota of forty nurses and kept the ward safe at night. ";
    private static final List<String> TEXTS = List.of(
            "Registered nurse",
            "Vi söker en erfaren snickare till Umeå 🔨",
            SENTENCE.repeat(60),
            "x".repeat(5_000),
            "Welder, fitter, plumber. ".repeat(150));

    protected abstract TextEmbedder embedder();

    @Test
    void vectorsHaveLengthOneAndThePromisedDimension() {
        for (float[] vector : embedder().embedAll(TEXTS)) {
            assertThat(vector).hasSize(embedder().dimensions());
            assertThat(Math.sqrt(cosine(vector, vector))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void theSameTextGivesTheSameVectorBitForBitHoweverItIsAsked() {
        List<float[]> together = embedder().embedAll(TEXTS);
        for (int i = 0; i < TEXTS.size(); i++) {
            assertThat(embedder().embed(TEXTS.get(i))).isEqualTo(together.get(i));
        }
    }

    @Test
    void manyVirtualThreadsGetTheVectorsThatOneThreadGets() throws Exception {
        List<float[]> alone = embedder().embedAll(TEXTS);
        List<Callable<float[]>> calls = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String text = TEXTS.get(i % TEXTS.size());
            calls.add(
                    i % 2 == 0
                            ? () -> embedder().embed(text)
                            : () -> embedder().embedAll(List.of(text)).getFirst());
        }
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<float[]>> vectors = people.invokeAll(calls);
            for (int i = 0; i < vectors.size(); i++) {
                assertThat(vectors.get(i).get()).isEqualTo(alone.get(i % TEXTS.size()));
            }
        }
    }

    @Test
    void theEndOfALongTextMovesItsVector() {
        String start = SENTENCE.repeat(100);
        assertThat(embedder().embed(start + "Now she writes Java code."))
                .isNotEqualTo(embedder().embed(start));
    }

    @Test
    void relatedTitlesAreCloserThanUnrelatedOnes() {
        assertThat(similarity("Nurse", "Registered nurse")).isGreaterThan(similarity("Nurse", "Java developer"));
        assertThat(similarity("Head chef", "Cook in a restaurant"))
                .isGreaterThan(similarity("Head chef", "Financial accountant"));
    }

    @Test
    void aTextWithNothingToReadIsRefused() {
        for (String blank : List.of("", "  \n\t ", "\u0001\u0002", "\u00a0\n\u200b")) {
            assertThatIllegalArgumentException().isThrownBy(() -> embedder().embed(blank));
            assertThatIllegalArgumentException().isThrownBy(() -> embedder().embedAll(List.of("a", blank)));
        }
    }

    @Test
    void brokenCharactersDoNoHarm() {
        assertThat(embedder().embed("half a pair \ud83d and a nul \u0000 inside"))
                .hasSize(embedder().dimensions());
    }

    @Test
    void noTextsGiveNoVectors() {
        assertThat(embedder().embedAll(List.of())).isEmpty();
    }

    private double similarity(String one, String other) {
        return cosine(embedder().embed(one), embedder().embed(other));
    }

    protected static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += (double) one[d] * other[d];
        }
        return sum;
    }
}

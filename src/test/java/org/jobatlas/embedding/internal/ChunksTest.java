package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
    private static final String[] PIECES = {
        "nurse",
        "Überführung",
        "e.g.",
        "C++",
        "5,5",
        "...",
        "!?",
        "snickare",
        "データ",
        "🔧",
        "antidisestablishmentarianism",
        "a"
    };
    private static final String[] GAPS = {" ", " ", " ", " ", ". ", ".\n", "\n", "\r\n", "\n\n", "! ", "\t", "\u00a0"};
    private static Tokenizer tokenizer;

    @BeforeAll
    static void open() throws IOException {
        tokenizer =
                new Tokenizer(ModelFiles.read(EmbeddingProperties.defaults()).tokenizer(), null);
    }

    @AfterAll
    static void close() {
        tokenizer.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64, 128, 256, 512})
    void theChunksOfAnyTextAreAllItsTokensInOrder(int maxTokens) {
        Random random = new Random(maxTokens);
        for (int round = 0; round < 40; round++) {
            String text = randomText(random, 1 + random.nextInt(1500));
            assertThat(withoutFrames(chunks(text, maxTokens)))
                    .isEqualTo(tokenizer.encode(text).ids());
        }
    }

    @Test
    void noChunkIsLongerThanAllowedAndEachIsFramed() {
        for (long[] chunk : chunks(randomText(new Random(7), 4000), 128)) {
            assertThat(chunk.length).isBetween(3, 128);
            assertThat(chunk).startsWith(101).endsWith(102);
        }
    }

    @Test
    void chunksEndWhereSentencesEnd() {
        String sentence = "The kitchen cooks three hundred meals a day. ";
        int tokens = tokenizer.encode(sentence).ids().length;
        for (long[] chunk : chunks(sentence.repeat(100), 128)) {
            assertThat((chunk.length - 2) % tokens).isZero();
        }
    }

    @Test
    void aSentenceLongerThanAChunkIsCutBetweenWords() {
        String word = "antidisestablishmentarianism ";
        int tokens = tokenizer.encode(word).ids().length;
        for (long[] chunk : chunks(word.repeat(200), 64)) {
            assertThat((chunk.length - 2) % tokens).isZero();
        }
    }

    @Test
    void twoHundredPagesInOneLineAreReadToTheEnd() {
        String text = "wörd ".repeat(120_000) + "finis";
        List<long[]> chunks = chunks(text, 256);
        long[] end = tokenizer.encode("finis").ids();
        long[] last = withoutFrames(List.of(chunks.getLast()));
        assertThat(Arrays.copyOfRange(last, last.length - end.length, last.length))
                .isEqualTo(end);
        assertThat(withoutFrames(chunks)).hasSize(tokenizer.encode("wörd").ids().length * 120_000 + end.length);
    }

    @Test
    void theTokenizersOwnLimitOf128TokensIsOff() {
        assertThat(tokenizer.encode("word ".repeat(1000)).ids()).hasSize(1000);
        assertThat(tokenizer.encode("word").ids()).hasSize(1);
    }

    @Test
    void aTextWithoutTokensIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chunks.of(" \n", tokenizer, 64));
    }

    private static List<long[]> chunks(String text, int maxTokens) {
        List<long[]> chunks = new ArrayList<>();
        Chunks.of(text, tokenizer, maxTokens).forEachRemaining(chunks::add);
        return chunks;
    }

    private static long[] withoutFrames(List<long[]> chunks) {
        return chunks.stream()
                .flatMapToLong(chunk -> LongStream.of(chunk).skip(1).limit(chunk.length - 2))
                .toArray();
    }

    private static String randomText(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]).append(GAPS[random.nextInt(GAPS.length)]);
        }
        return text.toString();
    }
}

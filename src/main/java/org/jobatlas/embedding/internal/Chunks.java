package org.jobatlas.embedding.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jobatlas.embedding.internal.Tokenizer.Pieces;

/**
 * Lazily splits a text into token sequences for the model: as many whole sentences as fit; a longer sentence is cut
 * between two words. Together, without their special tokens, the chunks are exactly the tokens of the text. Only the
 * current chunk is in memory.
 */
final class Chunks implements Iterator<long[]> {
    private final Tokenizer tokenizer;
    private final Sentences sentences;
    private final int capacity;
    private Pieces sentence = new Pieces(new long[0], new long[0]);
    private int used;

    /** Chunks of at most {@code maxTokens} tokens, including the start and end token. */
    Chunks(String text, Tokenizer tokenizer, int maxTokens) {
        this.tokenizer = tokenizer;
        this.sentences = new Sentences(text);
        this.capacity = maxTokens - 2;
        advance();
    }

    /** The chunks of a text; {@code IllegalArgumentException} for one without tokens. */
    static Chunks of(String text, Tokenizer tokenizer, int maxTokens) {
        Chunks chunks = new Chunks(text, tokenizer, maxTokens);
        if (!chunks.hasNext()) {
            throw new IllegalArgumentException("There is nothing to read in this text");
        }
        return chunks;
    }

    @Override
    public boolean hasNext() {
        return remaining() > 0;
    }

    @Override
    public long[] next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long[] chunk = new long[capacity];
        int length = 0;
        while (remaining() > 0 && length + remaining() <= capacity) {
            length = append(chunk, length, remaining());
        }
        if (length == 0) {
            length = append(chunk, 0, sentence.cut(used, used + capacity) - used);
        }
        return tokenizer.framed(chunk, length);
    }

    private int append(long[] chunk, int length, int count) {
        System.arraycopy(sentence.ids(), used, chunk, length, count);
        used += count;
        advance();
        return length + count;
    }

    private int remaining() {
        return sentence.ids().length - used;
    }

    private void advance() {
        while (remaining() == 0 && sentences.hasNext()) {
            sentence = tokenizer.encode(sentences.next());
            used = 0;
        }
    }
}

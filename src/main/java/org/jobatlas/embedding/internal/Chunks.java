package org.jobatlas.embedding.internal;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jobatlas.embedding.internal.Tokenizer.Pieces;

/**
 * A text as a stream of token sequences that the model can read: whole sentences, as many as fit; a sentence longer than a chunk
 * is cut between two words. The chunks, without their first and last token and one after the other, are the tokens of the whole
 * text: nothing is left out. Only the chunk in hand is in memory.
 */
final class Chunks implements Iterator<long[]> {
    private final Tokenizer tokenizer;
    private final Sentences sentences;
    private final int capacity;
    private Pieces sentence = new Pieces(new long[0], new long[0]);
    private int used;

    /** Chunks of at most {@code maxTokens}, start and end token counted. */
    Chunks(String text, Tokenizer tokenizer, int maxTokens) {
        this.tokenizer = tokenizer;
        this.sentences = new Sentences(text);
        this.capacity = maxTokens - 2;
        advance();
    }

    /** The chunks of a text; one that has no token at all throws {@code IllegalArgumentException}. */
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

package org.jobatlas.embedding.internal;

import java.text.BreakIterator;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * Splits a text into sentences, line by line. Blank lines are skipped; a very long sentence is cut between two words.
 */
final class Sentences implements Iterator<String> {
    static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 10 * LONGEST;

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    private int lineStart;
    private int position;
    private int lineEnd;

    Sentences(String text) {
        this.text = text;
        skipToText();
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = sentenceEnd();
        String sentence = text.substring(position, end);
        position = end;
        skipToText();
        return sentence;
    }

    private int sentenceEnd() {
        int next = breaks.following(position - lineStart);
        int end = next == BreakIterator.DONE ? lineEnd : lineStart + next;
        return wordEnd(end, LONGEST);
    }

    /** The wanted end, or the last word boundary before it if the sentence would be too long. */
    private int wordEnd(int wanted, int longest) {
        if (wanted - position <= longest) {
            return wanted;
        }
        int limit = position + longest;
        for (int end = limit; end > position; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private void skipToText() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        if (position >= lineEnd && hasNext()) {
            openLine();
        }
    }

    private void openLine() {
        int feed = text.indexOf('\n', position);
        lineStart = position;
        lineEnd = wordEnd(feed < 0 ? text.length() : feed, LONGEST_LINE);
        breaks.setText(text.substring(lineStart, lineEnd));
    }
}

package org.jobatlas.feed;

/**
 * Something that a row states and nobody could read; the posting does not state it.
 *
 * @param fact what it is about, such as {@code pay} or {@code published}
 * @param text as it stands in the row
 */
public record NotUnderstood(String fact, String text) {

    private static final int LONGEST = 200;

    public NotUnderstood {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}

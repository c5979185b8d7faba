package org.jobatlas.feed;

/**
 * A value in a row that could not be parsed; the posting does not state this fact.
 *
 * @param fact name of the fact, such as {@code pay} or {@code published}
 * @param text the value as written
 */
public record NotUnderstood(String fact, String text) {

    private static final int LONGEST = 200;

    public NotUnderstood {
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}

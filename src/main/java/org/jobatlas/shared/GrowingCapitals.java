package org.jobatlas.shared;

/**
 * {@link String#toLowerCase} copies the whole text for every capital whose lower case is longer, which is "İ" alone: a
 * text full of them takes minutes. No text of anybody has thousands.
 */
public final class GrowingCapitals {

    private static final char GROWING = '\u0130';
    private static final int MOST = 1_000;

    private GrowingCapitals() {}

    /** The same text; with "I" for every "İ" where there are more than a thousand. */
    public static String bounded(String text) {
        return text.chars().filter(letter -> letter == GROWING).limit(MOST + 1L).count() > MOST
                ? text.replace(GROWING, 'I')
                : text;
    }
}

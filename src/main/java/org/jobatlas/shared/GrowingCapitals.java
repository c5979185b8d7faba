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
        int found = 0;
        for (int at = text.indexOf(GROWING); at >= 0; at = text.indexOf(GROWING, at + 1)) {
            if (++found > MOST) {
                return text.replace(GROWING, 'I');
            }
        }
        return text;
    }
}

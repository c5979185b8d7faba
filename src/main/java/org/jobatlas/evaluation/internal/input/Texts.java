package org.jobatlas.evaluation.internal.input;

import java.util.Locale;
import java.util.regex.Pattern;

/** Shortens texts and formats numbers for reports. */
public final class Texts {

    private static final int BEGINNING = 90;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:Sr|Jr|Dr|St|Mr|Ms|Mrs|U\\.S))[.!?]\\s");

    private Texts() {}

    /** The first sentence, cut as {@link #beginning}: a posting begins with its title. */
    public static String title(String text) {
        return SENTENCE_END.split(beginning(text), 2)[0];
    }

    /** The first line, cut at a bearable length. */
    public static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + " …";
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    public static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3f", value);
    }
}

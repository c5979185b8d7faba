package org.jobatlas.evaluation.internal;

import java.util.Locale;

/** Small matters of wording. */
final class Texts {

    private static final int BEGINNING = 90;

    private Texts() {}

    /** The first line, cut at a bearable length. */
    static String beginning(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING).strip() + " …";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String signed(double value) {
        return String.format(Locale.ROOT, "%+.3f", value);
    }
}

package org.jobatlas.resume.internal;

import java.util.List;

/**
 * The signs that LaTeX's fonts of Europe (the T1 or Cork encoding) keep below the blank. A PDF whose letters are pictures names them by
 * these codes alone: a dash of a period is then a control character, and so is the "fi" of "field".
 */
final class CorkLetters {

    private static final int FIRST = 0x10;
    private static final List<String> SIGNS = List.of(
            "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB", "\u2013", "\u2014", "", "0", "\u0131", "\u0237", "ff",
            "fi", "fl", "ffi", "ffl");

    private CorkLetters() {}

    static String proper(String letter) {
        int sign = letter.length() == 1 ? letter.charAt(0) - FIRST : -1;
        return sign >= 0 && sign < SIGNS.size() ? SIGNS.get(sign) : letter;
    }
}

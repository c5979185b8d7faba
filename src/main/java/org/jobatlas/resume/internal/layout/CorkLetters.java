package org.jobatlas.resume.internal.layout;

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

    private static final int HIGH = 0x80;
    private static final String LETTERS = "\u0102\u0104\u0106\u010C\u010E\u011A\u0118\u011E\u0139\u013D\u0141\u0143"
            + "\u0147\u014A\u0150\u0154\u0158\u015A\u0160\u015E\u0164\u0162\u0170\u016E\u0178\u0179\u017D\u017B"
            + "\u0132\u0130\u0111\u00A7\u0103\u0105\u0107\u010D\u010F\u011B\u0119\u011F\u013A\u013E\u0142\u0144"
            + "\u0148\u014B\u0151\u0155\u0159\u015B\u0161\u015F\u0165\u0163\u0171\u016F\u00FF\u017A\u017E\u017C"
            + "\u0133\u00A1\u00BF\u00A3";

    private CorkLetters() {}

    /** A letter of a font that has nothing but codes: from 0x80 on they are those of letters of eastern Europe. */
    static String ofCode(String letter) {
        int code = letter.length() == 1 ? letter.charAt(0) - HIGH : -1;
        return code >= 0 && code < LETTERS.length() ? LETTERS.substring(code, code + 1) : proper(letter);
    }

    static String proper(String letter) {
        int sign = letter.length() == 1 ? letter.charAt(0) - FIRST : -1;
        return sign >= 0 && sign < SIGNS.size() ? SIGNS.get(sign) : letter;
    }
}

package org.jobatlas.feed.internal.file;

/** Counts bytes between small letters that are letters in the character set of DOS and signs in Windows-1252, and others. */
final class DosLetters {

    /** ü é â ä à å ç ê ë è ï î ì ô ö ò in the character set of DOS. */
    private static final String LETTERS =
            "\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u0093\u0094\u0095";

    /** ü é ä å ç ö, which are capitals, or rare, in Mac Roman, and signs in Windows-1252. */
    private static final String SURE = "\u0081\u0082\u0084\u0086\u0087\u0094";

    private int before;
    private int last;
    private long sure;
    private long others;

    void add(int next) {
        if (last >= 0x80 && isSmall(before) && isSmall(next)) {
            sure += SURE.indexOf(last) >= 0 ? 1 : 0;
            others += LETTERS.indexOf(last) < 0 ? 1 : 0;
        }
        before = last;
        last = next;
    }

    private static boolean isSmall(int letter) {
        return letter >= 'a' && letter <= 'z';
    }

    boolean areMost() {
        return sure > 1 && sure > 2 * others;
    }
}

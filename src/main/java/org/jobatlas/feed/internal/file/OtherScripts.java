package org.jobatlas.feed.internal.file;

import java.nio.charset.Charset;
import java.util.Optional;

/** Counts bytes of words that consist of nothing but high bytes, as Cyrillic and Greek words do in sets of one byte a letter. */
final class OtherScripts {

    /** In letters: "naïve" and "Île" have fewer in a row. */
    private static final int SHORTEST = 4;

    private static final int FEWEST = 12;

    private long high;
    private long inWords;
    private long upper;
    private long lower;
    /** Greek vowels with an accent, which are rare capitals in Cyrillic. */
    private long accents;

    private int run;
    private int last;

    void add(int next) {
        if (next < 0x80) {
            end();
        } else {
            high++;
            boolean letter =
                    next >= 0xc0 || next == 0xb3 || next == 0xbf || next == 0xba || next == 0xb4 || next == 0xb8;
            if (letter) {
                run++;
                upper += next >= 0xc0 && next < 0xe0 ? 1 : 0;
                lower += next >= 0xe0 ? 1 : 0;
                accents += next >= 0xdc && next < 0xe0 && last >= 0xe1 ? 1 : 0;
            } else {
                end();
            }
        }
        last = next;
    }

    private void end() {
        inWords += run >= SHORTEST ? run : 0;
        run = 0;
    }

    /** Windows-1251, KOI8-U or Windows-1253; empty where most words have letters of ASCII too. */
    Optional<Charset> charset() {
        end();
        if (inWords < FEWEST || 2 * inWords < high) {
            return Optional.empty();
        }
        String name = accents * 20 > upper + lower ? "windows-1253" : lower > upper ? "windows-1251" : "KOI8-U";
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}

package org.jobatlas.resume.internal;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Tidies what parsers write without touching the order of lines: a resume's structure is its lines. */
final class PlainText {

    private PlainText() {}

    /** Composed characters, no control characters, no trailing blanks, at most one empty line in a row. */
    static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replaceAll("[\\p{Zs}\\t]", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}&&[^\\n]]", "");
        return composed.lines()
                .map(line -> line.strip().replaceAll(" {3,}", "   "))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}

package org.jobatlas.hiring.internal.evidence;

import java.util.Optional;

/** Finds a criterion's label in a sentence, as a whole word, ignoring case. */
final class LabelWords {

    private LabelWords() {}

    static Optional<Shown.Span> in(String sentence, String label) {
        // compared letter by letter, because lower-casing may change the length, as with İ, and shift positions
        for (int at = 0; !label.isEmpty() && at + label.length() <= sentence.length(); at++) {
            int end = at + label.length();
            if (!letter(sentence, at - 1)
                    && !letter(sentence, end)
                    && sentence.regionMatches(true, at, label, 0, label.length())) {
                return Optional.of(new Shown.Span(at, end));
            }
        }
        return Optional.empty();
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

package org.jobatlas.hiring.internal.evidence;

import java.util.Optional;

/** Finds the label of a criterion in a sentence, as a whole word in any case of letters. */
final class LabelWords {

    private LabelWords() {}

    static Optional<Shown.Span> in(String sentence, String label) {
        // letter by letter: a text in small letters may be longer than the text, as with İ, and its places are others
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

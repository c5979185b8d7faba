package org.jobatlas.hiring.internal.evidence;

import java.util.Locale;
import java.util.Optional;

/** Finds the label of a criterion in a sentence, as a whole word in any case of letters. */
final class LabelWords {

    private LabelWords() {}

    static Optional<Shown.Span> in(String sentence, String label) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String words = label.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (!letter(lower, at - 1) && !letter(lower, end)) {
                return Optional.of(new Shown.Span(at, Math.min(end, sentence.length())));
            }
        }
        return Optional.empty();
    }

    private static boolean letter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}

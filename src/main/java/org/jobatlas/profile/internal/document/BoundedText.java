package org.jobatlas.profile.internal.document;

import org.jobatlas.profile.internal.ProfileProperties;
import org.jobatlas.shared.GrowingCapitals;

/**
 * A text within the limits of what a resume needs.
 *
 * @param shortened whether something was left out
 */
public record BoundedText(String text, boolean shortened) {

    /** Keeps the beginning: whole words up to their limit, long lines as several ones. */
    public static BoundedText of(String text, ProfileProperties limits) {
        StringBuilder kept = new StringBuilder(Math.min(text.length(), limits.longestText()));
        int lines = 1;
        int line = 0;
        int word = 0;
        boolean shortened = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (kept.length() >= limits.longestText() || lines > limits.mostLines()) {
                shortened |= !text.substring(at).isBlank();
                break;
            }
            boolean blank = Character.isWhitespace(next);
            word = blank ? 0 : word + 1;
            if (word > limits.longestWord()) {
                shortened = true;
                continue;
            }
            boolean ends = next == '\n' || (blank && line >= limits.longestLine());
            kept.append(ends ? '\n' : next);
            lines += ends ? 1 : 0;
            line = ends ? 0 : line + 1;
        }
        return new BoundedText(GrowingCapitals.bounded(wholeCharacters(kept)), shortened);
    }

    /** Without the half of a character that a limit cut in two. */
    private static String wholeCharacters(StringBuilder kept) {
        for (int at = 0; at < kept.length(); at++) {
            boolean pair = Character.isHighSurrogate(kept.charAt(at))
                    && at + 1 < kept.length()
                    && Character.isLowSurrogate(kept.charAt(at + 1));
            if (pair) {
                at++;
            } else if (Character.isSurrogate(kept.charAt(at))) {
                kept.setCharAt(at, ' ');
            }
        }
        return kept.toString();
    }
}

package org.jobatlas.recommendation.internal.explain;

/** Looks for a word such as "c++", "node.js" or "nurse's" in a text, not for the same letters inside a longer one. */
final class WholeWord {

    private static final String INNER = "+#.'’-";
    private static final String CLOSING = ".'’-";

    private WholeWord() {}

    /** Whether the text holds the word; both in lower case. */
    static boolean isIn(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if ((at == 0 || !isInner(text.charAt(at - 1))) && endsAt(text, at + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** A mark ends the word where a blank follows: "node.js." */
    private static boolean endsAt(String text, int at) {
        int end = at;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end == text.length()
                || (end == at ? !isInner(text.charAt(end)) : Character.isWhitespace(text.charAt(end)));
    }

    private static boolean isInner(char character) {
        return Character.isLetterOrDigit(character) || INNER.indexOf(character) >= 0;
    }
}

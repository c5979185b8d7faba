package org.jobatlas.taxonomy.internal;

/**
 * Where a name may begin and end in a text: at whole words, with the special cases "C++", "C#", ".NET", "R&amp;D" and
 * addresses.
 */
final class WordBoundary {

    private static final int LONGEST_ADDRESS = 200;

    private WordBoundary() {}

    static boolean startsAt(NormalText text, int index) {
        int at = text.start(index);
        String original = text.original();
        char c = original.charAt(at);
        if (at == 0) {
            return !Character.isWhitespace(c);
        }
        char before = original.charAt(at - 1);
        if (!Character.isLetterOrDigit(c)) {
            return !Character.isLetterOrDigit(before) && !Character.isWhitespace(c);
        }
        if (before == '.' && at > 1 && Character.isLetterOrDigit(original.charAt(at - 2))) {
            return Character.isUpperCase(c);
        }
        return !Character.isLetterOrDigit(before) && before != '@' && before != '_';
    }

    static boolean endsAt(NormalText text, int start, int end) {
        String original = text.original();
        int at = text.end(end);
        boolean letter = end - start == 1;
        if (letter && touchesAmpersand(original, text.start(start), at)) {
            return false;
        }
        if (at >= original.length()) {
            return true;
        }
        char next = original.charAt(at);
        char afterNext = at + 1 < original.length() ? original.charAt(at + 1) : ' ';
        return switch (next) {
            case '#', '_', '@' -> false;
            case '+' -> !letter && afterNext != '+';
            case '.' -> !Character.isLowerCase(afterNext) && !Character.isDigit(afterNext);
            default -> !Character.isLetterOrDigit(next);
        };
    }

    private static boolean touchesAmpersand(String text, int start, int end) {
        return text.substring(end, Math.min(text.length(), end + 2)).strip().startsWith("&")
                || text.substring(Math.max(0, start - 2), start).strip().endsWith("&");
    }

    /** Whether a hyphenated compound continues at the offset, as in "C-suite". */
    static boolean hyphenFollows(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    /** Whether the part is within a web or e-mail address. */
    static boolean inAddress(String text, int start, int end) {
        int first = start;
        while (first > 0 && start - first < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(first - 1))) {
            first--;
        }
        int last = end;
        while (last < text.length() && last - end < LONGEST_ADDRESS && !Character.isWhitespace(text.charAt(last))) {
            last++;
        }
        String word = text.substring(first, last);
        return word.indexOf('@') >= 0 || word.contains("://") || word.startsWith("www.");
    }
}

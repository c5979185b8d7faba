package org.jobatlas.search.internal.typed;

import java.util.List;

/** Marked and escaped text as highlighters return it. */
final class Markup {

    static final String OPEN = "<mark>";
    static final String CLOSE = "</mark>";

    private static final int BEFORE = 60;
    private static final int LONGEST = 240;
    private static final String CUT = "…";

    private Markup() {}

    /** The whole text with the marks of its fragments, which highlighters cut at what they take for ends of sentences. */
    static String whole(String escaped, List<String> fragments) {
        String marked = escaped;
        for (String fragment : fragments) {
            marked = marked.replace(plain(fragment), fragment);
        }
        return marked;
    }

    /** A fragment cut to a readable length around its first mark, at blanks outside of marks. */
    static String excerpt(String fragment) {
        String text = fragment.strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = start(text, Math.max(0, text.indexOf(OPEN)) - BEFORE);
        int end = end(text, start + LONGEST);
        return (start > 0 ? CUT : "") + text.substring(start, end).strip() + (end < text.length() ? CUT : "");
    }

    private static int start(String text, int wanted) {
        return wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
    }

    private static int end(String text, int wanted) {
        for (int i = wanted; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && text.lastIndexOf(OPEN, i) <= text.lastIndexOf(CLOSE, i)) {
                return i;
            }
        }
        return text.length();
    }

    private static String plain(String fragment) {
        return fragment.replace(OPEN, "").replace(CLOSE, "");
    }
}

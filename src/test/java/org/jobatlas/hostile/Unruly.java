package org.jobatlas.hostile;

import java.util.List;
import java.util.regex.Pattern;

/** Patterns that nobody should write, so that the test that looks for such can be seen to find them. */
final class Unruly {

    static final Pattern QUADRATIC = Pattern.compile("\\p{L}*(?:nurse|cook)");
    static final List<Pattern> DEEP = List.of(Pattern.compile("(?:\\n ?)+"));

    private Unruly() {}

    static String exponential(String text) {
        return text.replaceAll("(?:a+)+b", "");
    }

    static boolean computed(String text, String word) {
        return text.matches(".*" + word);
    }
}

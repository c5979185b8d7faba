package org.jobatlas.feed.internal.draft;

import java.util.Locale;
import java.util.Set;

/** Parses yes and no in several notations. */
public final class YesNo {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "1.0", "ja", "oui", "tak", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "0.0", "nej", "non", "nein", "nie");

    private YesNo() {}

    public static boolean isYes(String text) {
        return YES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isNo(String text) {
        return NO.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}

package org.jobatlas.profile.internal.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes "SENIOR TAX MANAGER" as "Senior Tax Manager" and leaves short forms such as "HR" alone. */
public final class TitleCase {

    private static final Set<String> SMALL =
            Set.of("OF", "AND", "THE", "FOR", "TO", "IN", "AT", "ON", "OCH", "F\u00d6R", "I", "P\u00c5");
    private static final Set<String> SHORT_FORMS = Set.of(
            "HR", "IT", "QA", "UX", "UI", "VP", "CEO", "CFO", "CTO", "COO", "RN", "LPN", "CNA", "PR", "II", "III", "IV",
            "US", "SEO", "GIS", "VD", "AV");

    private TitleCase() {}

    /** A title that shouts, written as others write theirs. */
    public static String calm(String title) {
        boolean shouts = title.length() > 3 && title.equals(title.toUpperCase(Locale.ROOT));
        return shouts ? of(title) : title;
    }

    public static String of(String shouted) {
        return Arrays.stream(shouted.split(" ")).map(TitleCase::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (SHORT_FORMS.contains(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (SMALL.contains(word)) {
            return lower;
        }
        return Arrays.stream(lower.split("(?<=[-/])"))
                .map(part -> part.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining());
    }
}

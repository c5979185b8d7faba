package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When an ambiguous name counts: {@code case} (written exactly so), {@code near:w1;w2} (a word with one of these beginnings stands
 * within 60 characters, or the name stands in a list next to another skill), {@code on:n1;n2} (only these names of the row).
 *
 * @param near beginnings of words in lower case, empty where any surroundings do
 * @param names keys of the names it is for, empty for all
 */
record ContextRule(boolean exactCase, List<String> near, Set<String> names) {

    static final ContextRule NONE = new ContextRule(false, List.of(), Set.of());

    private static final int WINDOW = 60;
    private static final Pattern PART = Pattern.compile("(?:^|\\s)(case|near:|on:)(.*?)(?=\\s(?:case|near:|on:)|$)");

    static ContextRule parse(String text) {
        boolean exactCase = false;
        List<String> near = List.of();
        Set<String> names = Set.of();
        Matcher part = PART.matcher(text.strip());
        while (part.find()) {
            switch (part.group(1)) {
                case "case" -> exactCase = true;
                case "near:" ->
                    near = entries(part.group(2))
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList();
                default -> names = entries(part.group(2)).map(NormalText::key).collect(Collectors.toSet());
            }
        }
        return new ContextRule(exactCase, near, names);
    }

    private static Stream<String> entries(String list) {
        return Stream.of(list.split(";", -1)).map(String::strip).filter(entry -> !entry.isEmpty());
    }

    /** The rule for one name of the row. */
    ContextRule forName(String key) {
        return names.isEmpty() || names.contains(key) ? this : NONE;
    }

    boolean isConditional() {
        return exactCase || !near.isEmpty();
    }

    /**
     * Whether one of the required words is near, or none is required; in a compound such as "C-suite" the word must
     * follow the hyphen.
     */
    boolean surroundingsFit(NormalText text, int start, int end) {
        if (near.isEmpty()) {
            return true;
        }
        if (end - start == 1 && WordBoundary.hyphenFollows(text.original(), text.end(end))) {
            String compound = text.part(end, end + WINDOW).stripLeading();
            return near.stream().anyMatch(compound::startsWith);
        }
        String before = " " + text.part(start - WINDOW, start);
        String after = " " + text.part(end, end + WINDOW);
        return near.stream().anyMatch(word -> hasWordFrom(before, word) || hasWordFrom(after, word));
    }

    private static boolean hasWordFrom(String text, String beginning) {
        int at = text.indexOf(beginning);
        while (at >= 0) {
            if (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
            at = text.indexOf(beginning, at + 1);
        }
        return false;
    }
}

package org.jobatlas.profile.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/**
 * What stands around the dates of a position: the rest of their line, and the lines above and below that may belong to it.
 *
 * @param before text before the dates on their line
 * @param after text behind the dates on their line
 * @param above the lines above that belong to it, the nearest first
 * @param below the lines below that may belong to it, the nearest first
 */
record EntryHead(String before, String after, List<String> above, List<String> below) {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    /** A line as long as this goes on with what was done. */
    private static final int LONG = 100;

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\s)\\s++(?:" + LISTS.any("at-employer") + "\\s++|" + LISTS.any("in-the") + "\\s++(?=\\p{L}*"
                    + LISTS.any("house")
                    + ")|[|•·–—―-]++\\s++|[|•–—]\\s*+|(?:at|@|hos|på)\\s++|\\?$)|[|•]\\s*+|(?<![\\d\\s])[–—]\\s*+|,\\s++|"
                    + " {3,}+|\\?$|\\t|;\\s|(?<=\\p{Ll}{4})\\.\\s++(?=\\p{Lu})");

    /** A text around the dates, and how likely it holds the title, from 0 to 1. */
    record Slot(String text, double prior) {}

    EntryHead {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** The texts around the dates, the likeliest first. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>(List.of(new Slot(before, 0.5), new Slot(after, 0.45)));
        for (int line = 0; line < above.size(); line++) {
            slots.add(new Slot(above.get(line), 0.4 - 0.06 * line));
        }
        for (int line = 0; line < below.size(); line++) {
            slots.add(new Slot(below.get(line), (above.isEmpty() ? 0.36 : 0.1) - 0.06 * line));
        }
        return slots;
    }

    /** Whether the text stands on the line of the dates. */
    boolean onLineOfDates(Slot slot) {
        return slot.text().equals(before) || slot.text().equals(after);
    }

    /** Whether the employer's name was taken out by whoever published the resume. */
    boolean anonymous() {
        return slots().stream().anyMatch(slot -> Placeholders.employerIn(slot.text()));
    }

    static List<String> split(String text) {
        String named = Placeholders.replaced(text, " | ");
        return Arrays.stream(SEPARATOR.split(named))
                .map(piece -> piece.replaceAll(
                                "^[\\s,:()\\[\\]|?\u2022*-]++|(?<![\\s,:()\\[\\]|?-])[\\s,:()\\[\\]|?-]++$", "")
                        .strip())
                .map(piece -> piece.contains(")") ? piece : piece.replaceAll("(?s)(?<!\\s)\\s*+\\(.*+$", ""))
                .filter(piece -> piece.length() > 1)
                .limit(text.length() > LONG ? 3 : 7)
                .toList();
    }
}

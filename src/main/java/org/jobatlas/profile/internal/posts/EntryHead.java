package org.jobatlas.profile.internal.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.document.Placeholders;
import org.jobatlas.profile.internal.document.TitleCase;
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

    private static final String SERVICE = LISTS.any("armed-service");

    /** Not in "U.S. Army, 3rd Infantry Division" and "Foz Velha, Lda." */
    private static final String COMMA =
            ",(?:(?<!" + SERVICE + ",)|(?<= of the " + SERVICE + ",)|(?!\\s(?:" + LISTS.any("ship")
                    + " |\\d{1,3}(?:st|nd|rd|th)(?: \\p{L}{1,20}){0,3}+(?<= " + LISTS.any("unit") + "))))(?!\\s"
                    + LISTS.any("legal-form") + "\\.?(?:[\\s,]|$))\\s++";

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<!\\s)\\s++(?:" + LISTS.any("at-employer") + "\\s++|" + LISTS.any("in-the") + "\\s++(?=\\p{L}*"
                    + LISTS.any("house")
                    + ")|[|•·–—―-]++\\s++|[|•–—]\\s*+|(?:at|@|hos|på)\\s++|\\?$)|[|•]\\s*+|[–—](?<![\\d\\s].)\\s*+|"
                    + COMMA + "|"
                    + " {3,}+|\\?$|\\t|;\\s|\\.(?<=\\p{Ll}{4}\\.)\\s++(?=\\p{Lu})");

    private static final Pattern EDGES =
            Pattern.compile("^[\\s,:()\\[\\]|?\u2022*-]++|(?<![\\s,:()\\[\\]|?-])[\\s,:()\\[\\]|?-]++$");
    private static final Pattern OPEN_BRACKET = Pattern.compile("(?s)(?<!\\s)\\s*+\\(.*+$");

    private static final Pattern LAST_SLASH = Pattern.compile(" /\\s*+$");

    private static final int SHORTEST_NAME = 4;
    private static final Pattern TITLED =
            Pattern.compile("(?iu)(?:" + LISTS.any("title-label") + "|" + LISTS.any("employer-label") + ") ?:");

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

    /** Whether the text is the only line between the title and the dates. */
    boolean isBetween(Slot slot, String title) {
        return above.size() > 1
                && slot.text().equals(above.getFirst())
                && above.get(1).equals(title);
    }

    /** Whether the text stands below the first line below the dates, and below alone. */
    boolean isFurtherBelow(Slot slot) {
        return below.size() > 1 && below.indexOf(slot.text()) > 0;
    }

    /** Whether the employer's name was taken out by whoever published the resume. */
    boolean anonymous() {
        return slots().stream().anyMatch(slot -> Placeholders.employerIn(slot.text()));
    }

    /** "Barwon Lifts: Apprentice electrician" names the employer first. */
    private static String ofEmployer(String text) {
        int colon = text.indexOf(": ");
        if (colon < SHORTEST_NAME
                || text.length() > LONG
                || TITLED.matcher(text).lookingAt()) {
            return text;
        }
        String rest = text.substring(colon + 2).strip();
        boolean titled = isTitle(rest);
        String before = text.substring(0, colon);
        boolean named = Character.isUpperCase(text.codePointAt(0)) && before.indexOf(',') < 0 && !JobWords.in(before);
        return titled && named
                ? before + " | " + (rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest)
                : text;
    }

    /** "The Salthill Hotel / Head Pastry Chef" are an employer and a title; "Cook / Baker" is one title. */
    private static String ofSlash(String text) {
        if (LAST_SLASH.matcher(text).find()) {
            // the dates stood behind it
            return text.replace(" / ", " | ");
        }
        int slash = text.indexOf(" / ");
        if (slash < SHORTEST_NAME || text.length() > LONG || text.indexOf(" / ", slash + 1) > 0) {
            return text;
        }
        String left = text.substring(0, slash).strip();
        String right = text.substring(slash + 3).strip();
        boolean named = (isName(left) && isTitle(right)) || (isTitle(left) && isName(right));
        return named ? left + " | " + right : text;
    }

    private static boolean isTitle(String text) {
        return JobWords.in(text) || MoreJobWords.endOfFirst(text) >= 0;
    }

    /** One word may be the first of two fields of a title: "Sales / Marketing Manager". */
    private static boolean isName(String text) {
        return text.indexOf(' ') > 0 && Character.isUpperCase(text.codePointAt(0)) && !isTitle(text);
    }

    /** "Bäckergeselle Bäckerei Hagedorn" are a title and an employer. */
    private static Stream<String> titleFirst(String piece) {
        int blank = piece.indexOf(' ');
        String first = blank > 0 ? piece.substring(0, blank) : "";
        String rest = piece.substring(blank + 1);
        boolean both = blank > 0
                && MoreJobWords.endOfFirst(first) == first.length()
                && !JobWords.in(first)
                && rest.indexOf(' ') > 0
                && (JobWords.organisation(rest) || MoreJobWords.organisation(rest.substring(0, rest.indexOf(' '))));
        return both ? Stream.of(first, rest) : inCapitals(piece);
    }

    /** "ASSEMBLY OPERATOR LUSOFRIO S.A.": a title of several words and the name of a company with its form. */
    private static Stream<String> inCapitals(String piece) {
        if (!piece.equals(piece.toUpperCase(Locale.ROOT))) {
            return Stream.of(piece);
        }
        int end = Math.max(JobWords.endOfFirst(piece), MoreJobWords.endOfFirst(TitleCase.of(piece)));
        String title = end < 0 ? "" : piece.substring(0, end);
        String rest = end < 0 ? "" : piece.substring(end).strip();
        boolean named = JobWords.organisation(TitleCase.of(rest))
                || MoreJobWords.organisation(TitleCase.of(rest))
                || (title.indexOf(' ') > 0 && JobWords.organisation(piece));
        boolean both = named && rest.indexOf(' ') > 0 && !JobWords.in(rest);
        return both ? Stream.of(title, rest) : Stream.of(piece);
    }

    static List<String> split(String text) {
        String named = ofSlash(ofEmployer(Placeholders.replaced(text, " | ")));
        return Arrays.stream(SEPARATOR.split(named))
                .map(piece -> EDGES.matcher(piece).replaceAll("").strip())
                .map(piece -> piece.indexOf('(') < 0 || piece.indexOf(')') >= 0
                        ? piece
                        : OPEN_BRACKET.matcher(piece).replaceAll(""))
                .flatMap(EntryHead::titleFirst)
                .filter(piece -> piece.length() > 1)
                .limit(text.length() > LONG ? 3 : 7)
                .toList();
    }
}

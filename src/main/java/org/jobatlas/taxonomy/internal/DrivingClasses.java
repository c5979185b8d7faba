package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.TermMatch;

/**
 * Finds classes of driving licences: capital letters such as "B", "CE" or "C1" behind or before a word for the licence, several of them
 * in a list. A licence without a class is {@code driving-unspecified}.
 */
final class DrivingClasses {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/licence-words");

    private static final Pattern LICENCE = Pattern.compile(
            "(?<!\\p{L})(?:" + LISTS.any("licence")
                    + "|driv(?:ing|er'?s?|ers')[ -]licen[cs]es?|(?:[A-D][1E]?-)?körkort(?:et|sbehörighet(?:er)?)?|[A-D][1E]?-behörighet(?:er)?|behörighet(?:er)?(?=:?"
                    + " (?:AM|[A-D][1E]?)(?!\\p{L}))|FS(?=[:-]? ?Kl(?:\\.|asse))|(?<=(?:category|class|cat\\.)"
                    + " [A-D](?:[1E]|\\+E)? )(?:" + LISTS.any("vehicle") + " )?licen[cs]e|[hl]gv(?:"
                    + " driv(?:er|ing)(?:'s)?)?(?: licen[cs]es?)?|permis(?= ?:? [A-D][1E]?(?!\\p{L})))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BEHIND = Pattern.compile(
            "\\G[ :,(–-]{0,3}(?:" + LISTS.any("behind-licence") + "[ :]{1,2}){0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CLASS = Pattern.compile(
            "\\G(?:[ ,/+&(]{0,3}|,? " + LISTS.any("and")
                    + " )(A(?=[BCDE](?![\\p{L}\\d]))|(?:C ?[+/] ?E|B ?[+/] ?E|D ?[+/] ?E|AM|A[12]?|B96|BE|B1|B|C1E|C1|CE|C|D1E|D1|DE|D|E[BCD]|[LMSTFPQ])(?![\\p{L}\\d+#.']|-\\p{L}))");
    /** British classes of heavy vehicles. */
    private static final Pattern HEAVY = Pattern.compile(
            "\\G[ :,(-]{0,3}(?:" + LISTS.any("heavy-class") + " ?)?([12])(?!\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEAVY_BEFORE =
            Pattern.compile(LISTS.any("heavy-class") + " ?([12])[ ,-]{1,2}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[ ,:;(•-])(?:" + LISTS.any("class") + " )?(AM|A|BE|B|C1E|C1|CE|C ?\\+ ?E|C|D1E|D1|DE|D)[ -]?$");

    /** "C/" of "C/CE-körkort" and "B- och " of "B- och C-körkort". */
    private static final Pattern ALSO_BEFORE = Pattern.compile(
            "(?:^|[ ,:;(\u2022-])(AM|A|BE|B|C1|CE|C|D1|DE|D)-?(?: ?[/,+&] ?| " + LISTS.any("and") + " )$");
    /** Classes of tractors, mopeds and the like, which no posting asks for; they end no list. */
    private static final Pattern SMALL = Pattern.compile("[LMSTFPQ]|B1");

    private static final Pattern OTHER_AUTHORITY = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("other-authority"));

    private DrivingClasses() {}

    static List<TermMatch> in(String text) {
        List<TermMatch> found = new ArrayList<>();
        Matcher licence = LICENCE.matcher(text);
        while (licence.find()) {
            List<TermMatch> classes = behind(text, licence.end());
            if (licence.group().toLowerCase(Locale.ROOT).startsWith("beh\u00f6r")
                    && isOtherAuthority(text, licence.start(), classes)) {
                continue;
            }
            if (classes.isEmpty()) {
                classes = before(text, licence);
            }
            if (classes.isEmpty()) {
                classes = heavy(text, licence);
            }
            found.addAll(
                    classes.isEmpty()
                            ? List.of(new TermMatch("driving-unspecified", licence.start(), licence.end()))
                            : classes);
        }
        return found;
    }

    /** "HGV Class 1" pulls a trailer, "HGV Class 2" and a "permis poids lourd" do not. */
    private static List<TermMatch> heavy(String text, Matcher licence) {
        String word = licence.group().toLowerCase(Locale.ROOT);
        if (word.startsWith("permis p")) {
            return List.of(new TermMatch("driving-c", licence.start(), licence.end()));
        }
        if (!word.startsWith("hgv") && !word.startsWith("lgv")) {
            return List.of();
        }
        Matcher behind = HEAVY.matcher(text).region(licence.end(), text.length());
        Matcher before = HEAVY_BEFORE.matcher(text.substring(Math.max(0, licence.start() - 14), licence.start()));
        String number = behind.lookingAt() ? behind.group(1) : before.find() ? before.group(1) : "";
        return number.isEmpty()
                ? List.of()
                : List.of(
                        new TermMatch(number.equals("1") ? "driving-ce" : "driving-c", licence.start(), licence.end()));
    }

    private static List<TermMatch> behind(String text, int from) {
        Matcher lead = BEHIND.matcher(text).region(from, text.length());
        int at = lead.lookingAt() ? lead.end() : from;
        List<TermMatch> classes = new ArrayList<>();
        Matcher next = CLASS.matcher(text);
        while (classes.size() < 8 && at <= text.length() && next.find(at)) {
            if (!SMALL.matcher(next.group(1)).matches()) {
                classes.add(new TermMatch(id(next.group(1)), next.start(1), next.end(1)));
            }
            at = next.end();
        }
        return classes;
    }

    private static List<TermMatch> before(String text, Matcher licence) {
        String word = licence.group();
        int dash = word.indexOf('-');
        if (dash > 0 && dash < 3 && word.toLowerCase(Locale.ROOT).matches(".*(?:k\u00f6rkort|beh\u00f6r).*")) {
            List<TermMatch> all = alsoBefore(text, licence.start());
            all.add(new TermMatch(id(word.substring(0, dash)), licence.start(), licence.end()));
            return all;
        }
        int from = Math.max(0, licence.start() - 14);
        Matcher letter = BEFORE.matcher(text.substring(from, licence.start()));
        if (!letter.find()) {
            return List.of();
        }
        int start = from + letter.start(1);
        List<TermMatch> all = alsoBefore(text, start);
        all.add(new TermMatch(id(letter.group(1)), start, licence.end()));
        return all;
    }

    /** Of forklifts and electricians: "beh\u00f6righet B" alone, or behind a word for the truck. */
    private static boolean isOtherAuthority(String text, int start, List<TermMatch> classes) {
        boolean small = classes.size() < 2
                && classes.stream().allMatch(only -> only.id().matches("driving-[ab]"));
        return small
                || OTHER_AUTHORITY
                        .matcher(text.substring(Math.max(0, start - 40), start))
                        .find();
    }

    private static List<TermMatch> alsoBefore(String text, int end) {
        List<TermMatch> also = new ArrayList<>();
        int at = end;
        while (at > 0 && also.size() < 8) {
            int from = Math.max(0, at - 14);
            Matcher letter = ALSO_BEFORE.matcher(text.substring(from, at));
            if (!letter.find()) {
                return also;
            }
            at = from + letter.start(1);
            also.addFirst(
                    new TermMatch(id(letter.group(1)), at, at + letter.group(1).length()));
        }
        return also;
    }

    private static String id(String written) {
        String letters = written.toUpperCase(Locale.ROOT);
        return switch (letters.replaceAll("[ +/]", "")) {
            case "A1", "A2" -> "driving-a";
            case "B96", "EB" -> "driving-be";
            case "EC" -> "driving-ce";
            case "ED" -> "driving-de";
            case "C1E" -> "driving-c1";
            case "D1E" -> "driving-d1";
            default -> "driving-" + letters.replaceAll("[ +/]", "").toLowerCase(Locale.ROOT);
        };
    }
}

package org.jobatlas.profile.internal.masking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Knows names of schools by the words that most of them contain, in several languages, and some that contain none of these. */
public final class SchoolNames {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final String KIND = "(?:" + LISTS.any("kind") + "|" + LISTS.any("kind-begin")
            + "\\p{L}*|(?:\\p{Lu}\\p{L}+)?" + LISTS.any("kind-compound") + "|\\p{Lu}\\p{L}{3,}" + LISTS.any("kind-end")
            + ")";
    private static final String LOWER_KIND =
            "(?:" + LISTS.any("before-lower-kind") + " ){0,3}+" + LISTS.any("lower-kind");
    private static final String SUBJECT = LISTS.any("subject-name") + "|" + LISTS.any("subject-begin")
            + "\\p{L}*|\\p{L}{0,40}" + LISTS.any("subject-name-end");
    private static final String AND = "(?:" + LISTS.any("joined") + " )?";
    private static final String THE = "(?:" + LISTS.any("the") + " )?";
    private static final String CAPITAL = "(?:(?!(?:" + SUBJECT
            + ")(?!\\p{L}))(?:\\p{Lu}[\\p{L}\\p{M}'\u2019&-]{0,40}+|" + LISTS.any("number") + " \\d{1,4}|"
            + LISTS.any("in-name") + "))";
    private static final String NAME_WORD =
            "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019&.-]*+|(?<=" + LISTS.any("number") + " )\\d++)";
    private static final String OF = "(?:,? " + LISTS.any("between") + ")";
    private static final String UNIVERSITY_OF = LISTS.any("university-of") + " ";

    private static final Pattern WHOLE =
            Pattern.compile("^" + THE + NAME_WORD + "(?:" + OF + "{0,4} (?:" + LOWER_KIND + "|" + NAME_WORD + "))*+$");
    private static final Pattern HAS_KIND =
            Pattern.compile("(?<!\\p{L})(?:" + KIND + "|(?<=\\p{L} )" + LOWER_KIND + ")(?!\\p{L})");

    /** Without anything else these words name a kind of school and no school. */
    private static final Pattern GENERIC =
            Pattern.compile("^(?:(?:\\d+|" + SUBJECT + "|" + LISTS.any("generic") + ")[ .,]*+)++$");

    private static final Pattern DEGREE_FIRST = Pattern.compile("(?:" + SUBJECT + ")(?!\\p{L})");

    private static final String FAMOUS = LISTS.any("famous");
    private static final Pattern KNOWN = Pattern.compile("(?:" + FAMOUS + "|" + LISTS.any("before-town")
            + " \\p{Lu}\\p{L}+|" + LISTS.any("known") + ")(?:,? \\d{4})?");

    private static final String CAPITALS = "(?: " + AND + CAPITAL + ")*+";
    private static final String OF_SOMETHING = " " + LISTS.any("of") + " " + THE + "\\p{Lu}[\\p{L}\\p{M}'\u2019-]*+(?: "
            + AND + "\\p{Lu}[\\p{L}\\p{M}'\u2019-]*+)*+";
    private static final Pattern IN_TEXT = Pattern.compile("(?<!\\p{L})" + THE + "(?:" + UNIVERSITY_OF + THE + CAPITAL
            + CAPITALS + "|(?:" + CAPITAL + " ){1,5}(?!" + UNIVERSITY_OF + ")" + KIND + "(?!\\p{L})(?:" + OF_SOMETHING
            + ")?+(?: " + CAPITAL + ")*+|" + KIND + OF_SOMETHING + "|(?:" + CAPITAL + " ){1,5}" + LOWER_KIND
            + "(?!\\p{L})|(?<![\\p{L}-])" + FAMOUS + "(?![\\p{L}-]))");

    /** What one word behind a school may name besides a town. */
    private static final Pattern SUBJECTS = Pattern.compile(
            "(?i)^(?:" + SUBJECT + "|\\p{L}+" + LISTS.any("subject-end") + "|" + LISTS.any("subject") + ")$");

    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");

    private static final Pattern TOWN_FIRST =
            Pattern.compile("^\\p{Lu}\\p{Ll}+(?= " + LISTS.any("behind-town") + "\\b)");

    private static final Pattern BEHIND_SOMETHING =
            Pattern.compile("(?<!^" + LISTS.any("the") + ")(?<=\\S) " + UNIVERSITY_OF);

    private static final Pattern EDGES = Pattern.compile("(?<![().])[().]++$|^[(]++");

    private SchoolNames() {}

    /** Whether the text behind the name of a school may be the town where it stands, be it known or not. */
    static boolean mayBeTown(String text) {
        return ONE_NAME.matcher(text).matches() && !SUBJECTS.matcher(text).matches();
    }

    /** Whether the text names a kind of school and no school. */
    public static boolean isGeneric(String text) {
        return GENERIC.matcher(text).matches();
    }

    /** Whether the text is the name of a school and nothing else. */
    public static boolean is(String text) {
        String name = EDGES.matcher(text.strip()).replaceAll("");
        if (KNOWN.matcher(name).matches()) {
            return true;
        }
        return !BEHIND_SOMETHING.matcher(name).find()
                && HAS_KIND.matcher(name).find()
                && WHOLE.matcher(name).matches()
                && !GENERIC.matcher(name).matches()
                && !DEGREE_FIRST.matcher(name).lookingAt();
    }

    /** The text without a town that it begins with, where the sentence goes on behind it. */
    static String withoutTown(String text) {
        Matcher first = TOWN_FIRST.matcher(text);
        return first.find() && mayBeTown(first.group()) ? text.substring(first.end()) : text;
    }

    /** The text without the names of schools in it. */
    static String removeFrom(String text) {
        String removed = IN_TEXT.matcher(text)
                .replaceAll(found -> GENERIC.matcher(found.group().strip()).matches() ? "$0" : "");
        return removed.equals(text)
                ? text
                : removed.replaceAll("\\(\\s*\\)", "").replaceAll(" {2,}", " ").replaceAll("(?<! ) ++(?=[,.;]|$)", "");
    }
}

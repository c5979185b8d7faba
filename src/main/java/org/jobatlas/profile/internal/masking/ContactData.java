package org.jobatlas.profile.internal.masking;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.shared.WordGroups;

/** Finds and removes what leads to a person: addresses of all kinds, numbers, dates and places of birth. */
public final class ContactData {

    private static final WordGroups LISTS = WordGroups.of("profile/contact-words");

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]++ ?@ ?[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++");
    static final Pattern PHONE = Pattern.compile(
            "(?<![\\d\\p{L}.,$\u20ac\u00a3-])(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{1,4}\\)[ .-]?)?\\d{2,4}(?:["
                    + " ./-]{1,3}\\d{2,4}){1,4}(?![\\d\\p{L}%])|(?<![\\d\\p{L}.,$\u20ac\u00a3-])\\+\\d{1,3}(?:["
                    + " .-]\\(?\\d{2,6}\\)?){2,4}(?![\\d\\p{L}%])|(?<![\\d\\p{L}.,$\u20ac\u00a3-])(?:\\+\\d{8,15}|0\\d{8,10}|0\\d{4}"
                    + " \\d{3} ?\\d{3}|[2-9]\\d{9})(?![\\d\\p{L}%])");
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://|www\\.)\\S+|(?<![\\p{L}\\d@])(?:linkedin|github|gitlab|facebook|instagram|twitter|x|xing|behance|medium)\\.com/\\S+"
                    + "|(?<![\\p{L}\\d@.-])(?:[\\p{L}\\d-]++\\.)++(?:com|net|org|io|se|dev|me)/\\S+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STREET = Pattern.compile(
            "\\b\\d{1,5}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:[\\p{Lu}\\d][\\p{L}\\d'.-]* ){1,3}" + LISTS.any("street-word")
                    + "\\b\\.?(?:,? " + LISTS.any("flat") + "\\.? ?\\w+)?|\\b\\p{Lu}\\p{L}*" + LISTS.any("street-end")
                    + " \\d{1,4} ?[A-Za-z]?\\b(?:,? (?:lgh|vån) ?\\d+)?|\\bP\\.? ?O\\.? ?Box \\d+|\\bBox \\d{2,6}\\b");
    private static final Pattern POSTCODE = Pattern.compile("(?<=\\b[A-Z]{2},? )\\d{5}(?:-\\d{4})?\\b"
            + "|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|(?<![\\d-])(?:SE-?)?\\d{3} \\d{2}(?= \\p{Lu}\\p{L})");
    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<!\\d)(?:19|20)?\\d{6}[-+]\\d{4}(?!\\d)|\\b\\d{3}-\\d{2}-\\d{4}\\b");
    private static final Pattern PERSONAL_LINE =
            Pattern.compile("(?im)^[•*\\h-]*+" + LISTS.any("personal-line") + "\\b\\.?(?: ?(?::.*| \\d.*|$)| {3}.*)");
    private static final String DATE =
            "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:\\p{L}{3,9}\\.?"
                    + " (?:\\d{1,2}(?:st|nd|rd|th)?,? )?)?(?:19|20)\\d{2})\\b";
    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?i:born:?|f\u00f6dd:?)(?: (?:in|i) \\p{Lu}\\p{L}+,?)? (?:(?:in|on|the|den|\u00e5r) ){0,2}"
                    + DATE + "(?: (?:in|i) \\p{Lu}\\p{L}+)?|(?<![\\p{L}.])[fb]\\. ?(?:19|20)\\d{2}\\b");
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:" + LISTS.any("i-am") + " )?(?:a )?\\d{2}[ -]" + LISTS.any("years-old")
                    + "\\b|(?<![\\p{L}\\d])(?:i am|i'm|jag är) \\d{2}(?: år)?\\b(?!"
                    + " ?(?:%|year|år|month|of|av|to|-))|(?<="
                    + LISTS.any("person") + ")(?: of| på) \\d{2}\\b(?: år\\b)?");

    /** Behind a name, where the name was. */
    private static final Pattern BARE_AGE = Pattern.compile("(?m)^[ ,|]*(?:1[6-9]|[2-7]\\d)(?=,\\s*\\p{Lu})");

    private static final Pattern LABEL = Pattern.compile("(?im)^(?:" + LISTS.any("label") + "\\b[ .:]*+[,|/]?+ *+)++$");

    /**
     * A pattern, and what every line has that it may match: a search for that is cheap.
     *
     * @param contact whether what it matches is that, given it
     */
    private record Kind(Pattern pattern, Predicate<String> possible, Predicate<String> contact) {

        Kind(Pattern pattern, Predicate<String> possible) {
            this(pattern, possible, found -> true);
        }

        String remove(String line) {
            return possible.test(line)
                    ? pattern.matcher(line).replaceAll(found -> contact.test(found.group()) ? " " : "$0")
                    : line;
        }
    }

    private static final List<Kind> ABOVE_AGE = List.of(
            new Kind(EMAIL, line -> line.indexOf('@') >= 0),
            new Kind(LINK, ContactData::mayLink),
            new Kind(PERSONAL_NUMBER, ContactData::hasDigit),
            new Kind(PERSONAL_LINE, line -> true),
            new Kind(BIRTH, ContactData::hasDigit),
            new Kind(AGE, ContactData::hasDigit));
    private static final List<Kind> BELOW_AGE = List.of(
            new Kind(STREET, ContactData::hasDigit),
            new Kind(POSTCODE, ContactData::hasDigit),
            new Kind(PHONE, ContactData::hasDigit, ContactData::phone),
            new Kind(LABEL, line -> true));

    /** A pair of years, a date, an amount. */
    private static final Pattern NO_PHONE = Pattern.compile("(?:(?:0?[1-9]|1[0-2])[/.-])?(?:19|20)\\d{2} ?[-/.]+"
            + " ?(?:(?:0?[1-9]|1[0-2])[/.-])?(?:19|20)\\d{2}"
            + "|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}"
            + "|[1-9]\\d{0,2}(?: \\d{3})+");

    private ContactData() {}

    /** The addresses of mail in a line. */
    public static Stream<String> mails(String line) {
        return line.indexOf('@') < 0
                ? Stream.empty()
                : EMAIL.matcher(line).results().map(MatchResult::group);
    }

    /** The line with something else in place of its addresses of mail. */
    public static String withoutMail(String line, String instead) {
        return line.indexOf('@') < 0 ? line : EMAIL.matcher(line).replaceAll(instead);
    }

    static String remove(String text) {
        // a bare age may be told by the line below
        String aged = BARE_AGE.matcher(remove(ABOVE_AGE, text)).replaceAll(" ");
        return remove(BELOW_AGE, aged);
    }

    private static String remove(List<Kind> kinds, String text) {
        return text.lines()
                .map(line -> {
                    String masked = line;
                    for (Kind kind : kinds) {
                        masked = kind.remove(masked);
                    }
                    return masked;
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean mayLink(String line) {
        return line.indexOf('/') >= 0
                || (line.indexOf('.') >= 0 && line.toLowerCase(Locale.ROOT).contains("www."));
    }

    private static boolean hasDigit(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) >= '0' && line.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Enough digits for a number that rings, and no pair of years. */
    static boolean phone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 7 && digits <= 15 && !NO_PHONE.matcher(text.strip()).matches();
    }
}

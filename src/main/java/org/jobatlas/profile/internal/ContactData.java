package org.jobatlas.profile.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Finds and removes what leads to a person: addresses of all kinds, numbers, dates and places of birth. */
final class ContactData {

    private static final WordGroups LISTS = WordGroups.of("profile/contact-words");

    static final Pattern EMAIL =
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
            Pattern.compile("(?im)^[•*\\h-]*+" + LISTS.any("personal-line") + "\\b\\.? ?(?::.*| \\d.*|$)");
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

    private static final List<Pattern> ALL =
            List.of(EMAIL, LINK, PERSONAL_NUMBER, PERSONAL_LINE, BIRTH, AGE, BARE_AGE, STREET, POSTCODE);

    private ContactData() {}

    static String remove(String text) {
        String masked = text;
        for (Pattern pattern : ALL) {
            masked = pattern.matcher(masked).replaceAll(" ");
        }
        masked = PHONE.matcher(masked).replaceAll(found -> phone(found.group()) ? " " : "$0");
        return LABEL.matcher(masked).replaceAll(" ");
    }

    /** Enough digits for a number that rings, and no pair of years. */
    static boolean phone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        boolean years = text.strip()
                .matches("(?:(?:0?[1-9]|1[0-2])[/.-])?(?:19|20)\\d{2} ?[-/.]+"
                        + " ?(?:(?:0?[1-9]|1[0-2])[/.-])?(?:19|20)\\d{2}");
        boolean date = text.strip()
                .matches("\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}");
        boolean amount = text.strip().matches("[1-9]\\d{0,2}(?: \\d{3})+");
        return digits >= 7 && digits <= 15 && !years && !date && !amount;
    }
}

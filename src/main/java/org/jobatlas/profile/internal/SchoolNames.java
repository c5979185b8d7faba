package org.jobatlas.profile.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Knows names of schools by the words that most of them contain, in several languages, and some that contain none of these. */
final class SchoolNames {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final String KIND =
            "(?:Universit(?:y|\u00e4t|et|etet|\u00e9|eit|\u00e0|as)|Universi[td]ade?|Uniwersytet\\p{L}*|\u00dcniversitesi|Polytechnic\\p{L}*|Politechnika|Politecnico|College|School|Institute|Instituto"
                    + "|Institut(?:et)?|Academy|Akademin?|Akademie|Conservatoire|Conservatory|Seminary|Hochschule|\u00c9cole|Escuela|Colegio|Lyc\u00e9e|Liceum|Liceo|Lisesi"
                    + "|(?:\\p{Lu}\\p{L}+)?(?:[Hh]\u00f6gskolan?|[Gg]ymnasi(?:um|et)|[Ff]olkh\u00f6gskola)|\\p{Lu}\\p{L}{3,}skolan?)";
    private static final String LOWER_KIND = "(?:(?:tekniska|medicinska|kungliga|fria|norra|s\u00f6dra)"
            + " ){0,3}+(?:universitet(?:et)?|h\u00f6gskolan?|gymnasi(?:um|et)|gymnasieskola|institut(?:et)?|folkh\u00f6gskola|skolan?|akademi)";
    private static final String SUBJECT =
            "Science|Arts?|Nursing|Engineering|Administration|Business|Management|Economics|Studies|Computer|Mathematics|Physics"
                    + "|Chemistry|Biology|History|Psychology|Accounting|Marketing|Education|Law|Finance|Communications?|Design|Literature|English"
                    + "|Bachelor|Master|Associate|Diploma|Degree|Certificate|Doctor\\p{L}*|BSc?|MSc?|BA|MA|MBA|BBA|PhD|BEng|MEng|LLB|LLM|Hons|Honours"
                    + "|\\p{L}{0,40}(?:science|ology|nomics|matics|graphy|osophy|istry|counting|neering)";
    private static final String CAPITAL =
            "(?:(?!(?:" + SUBJECT + ")(?!\\p{L}))(?:\\p{Lu}[\\p{L}\\p{M}'\u2019&-]{0,40}+|St\\.|No\\. \\d{1,4}|im\\.))";
    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019&.-]*+|(?<=No\\. )\\d++)";
    private static final String OF = "(?:,? (?:of|for|the|and|at|in|i|de|du|della|di|av|och|im\\.|&))";

    private static final Pattern WHOLE = Pattern.compile(
            "^(?:[Tt]he )?" + NAME_WORD + "(?:" + OF + "{0,4} (?:" + LOWER_KIND + "|" + NAME_WORD + "))*+$");
    private static final Pattern HAS_KIND =
            Pattern.compile("(?<!\\p{L})(?:" + KIND + "|(?<=\\p{L} )" + LOWER_KIND + ")(?!\\p{L})");

    /** Without anything else these words name a kind of school and no school. */
    private static final Pattern GENERIC =
            Pattern.compile("^(?:(?:\\d+|" + SUBJECT + "|" + LISTS.any("generic") + ")[ .,]*+)++$");

    private static final String FAMOUS =
            "KTH|MIT|Harvard|Yale|Stanford|Princeton|Caltech|Cornell|Oxford|Cambridge|UCLA|UCL|LSE|SOAS|ETH|EPFL|INSEAD|Sorbonne"
                    + "|NTNU|DTU|Aalto|Chalmers|Konstfack|Tsinghua|KAIST|RWTH";
    private static final Pattern KNOWN = Pattern.compile(
            "(?:" + FAMOUS + "|TU \\p{Lu}\\p{L}+|IIT \\p{Lu}\\p{L}+|" + LISTS.any("known") + ")(?:,? \\d{4})?");

    private static final String CAPITALS = "(?: (?:and |& )?" + CAPITAL + ")*+";
    private static final String OF_SOMETHING = " (?:of|for|i|de) (?:the )?\\p{Lu}[\\p{L}\\p{M}'\u2019-]*+(?: (?:and |&"
            + " )?\\p{Lu}[\\p{L}\\p{M}'\u2019-]*+)*+";
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<!\\p{L})(?:[Tt]he )?(?:University (?:of|at) (?:the )?" + CAPITAL + CAPITALS
                    + "|(?:" + CAPITAL + " ){1,5}(?!University (?:of|at) )" + KIND + "(?!\\p{L})(?:" + OF_SOMETHING
                    + ")?+(?: " + CAPITAL + ")*+"
                    + "|" + KIND + OF_SOMETHING + "|(?:" + CAPITAL + " ){1,5}" + LOWER_KIND
                    + "(?!\\p{L})|(?<![\\p{L}-])(?:" + FAMOUS + ")(?![\\p{L}-]))");

    /** What one word behind a school may name besides a town. */
    private static final Pattern SUBJECTS = Pattern.compile("(?i)^(?:" + SUBJECT
            + "|\\p{L}+(?:ics|ology|ing|tion|ment|ture|graphy|istry|osophy|ism|ship|ik|logi|teknik|kunskap|vetenskap|ekonomi|juridik|program|programmet|examen|linje)|"
            + LISTS.any("subject") + ")$");

    private static final Pattern ONE_NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?");

    private static final Pattern TOWN_FIRST =
            Pattern.compile("^\\p{Lu}\\p{Ll}+(?= " + LISTS.any("behind-town") + "\\b)");

    private static final Pattern BEHIND_SOMETHING = Pattern.compile("(?<!^The)(?<=\\S) University (?:of|at) ");

    private SchoolNames() {}

    /** Whether the text behind the name of a school may be the town where it stands, be it known or not. */
    static boolean mayBeTown(String text) {
        return ONE_NAME.matcher(text).matches() && !SUBJECTS.matcher(text).matches();
    }

    /** Whether the text is the name of a school and nothing else. */
    static boolean is(String text) {
        String name = text.strip().replaceAll("(?<![().])[().]++$|^[(]++", "");
        if (KNOWN.matcher(name).matches()) {
            return true;
        }
        return !BEHIND_SOMETHING.matcher(name).find()
                && HAS_KIND.matcher(name).find()
                && WHOLE.matcher(name).matches()
                && !GENERIC.matcher(name).matches()
                && !startsWithDegree(name);
    }

    private static boolean startsWithDegree(String name) {
        return name.matches("(?:" + SUBJECT + ")(?!\\p{L}).*");
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

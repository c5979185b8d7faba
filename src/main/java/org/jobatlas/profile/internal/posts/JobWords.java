package org.jobatlas.profile.internal.posts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Words that only titles of jobs have, for titles that no dictionary lists. */
public final class JobWords {

    private static final WordGroups LISTS = WordGroups.of("profile/title-words");

    private static final Pattern ENGLISH = Pattern.compile("(?i)(?<!\\p{L})" + LISTS.any("job") + "s?(?!\\p{L})");
    private static final Pattern SWEDISH = Pattern.compile("(?i)" + LISTS.any("job-end") + "(?!\\p{L})");

    private static final Pattern BUSINESS = Pattern.compile("(?i)(?<!\\p{L})(?:\\p{L}+" + LISTS.any("business-end")
            + "|\\p{L}*" + LISTS.any("business-last") + "|" + LISTS.any("business") + ")(?!\\p{L})");

    private static final Pattern ORGANISATION =
            Pattern.compile("(?i)(?<!\\p{L})" + LISTS.any("organisation-end") + "\\.?$");

    private static final String GREEK = LISTS.any("greek-letter");
    private static final Pattern SOCIETY = Pattern.compile("(?i)" + GREEK + "(?: " + GREEK + "){1,3}");

    private JobWords() {}

    /** Whether the text ends as names of organisations do, or is the name of a students' society. */
    public static boolean organisation(String text) {
        return ORGANISATION.matcher(text).find()
                || SOCIETY.matcher(text.strip()).matches();
    }

    /** Whether the words are of business, though they may name no job. */
    public static boolean business(String text) {
        return BUSINESS.matcher(text).find();
    }

    /** Offset behind the first word of a job; negative without one. */
    static int endOfFirst(String text) {
        Matcher english = ENGLISH.matcher(text);
        if (english.find()) {
            return english.end();
        }
        Matcher swedish = SWEDISH.matcher(text);
        return swedish.find() ? swedish.end() : -1;
    }

    public static boolean in(String text) {
        return endOfFirst(text) >= 0;
    }
}

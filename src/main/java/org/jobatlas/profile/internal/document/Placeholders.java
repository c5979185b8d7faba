package org.jobatlas.profile.internal.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.shared.WordGroups;

/** What stands where an employer and its place were taken out of a resume before it was published. */
public final class Placeholders {

    private static final Map<String, List<String>> WORDS = WordLists.read("placeholders");
    private static final Pattern EMPLOYER = Pattern.compile(either("employer") + "(?: ?\\( ?\\))?");
    private static final Pattern PLACE =
            Pattern.compile("(?<!\\p{L})" + either("place") + " ?, ?" + either("region") + "(?!\\p{L})");
    private static final Pattern PLACE_ALONE = Pattern.compile("(?<!\\p{L})" + either("place") + "(?!\\p{L})");

    private Placeholders() {}

    public static boolean employerIn(String text) {
        return EMPLOYER.matcher(text).find();
    }

    /** A place without its region is one only beside an employer that was taken out: there are colleges of a city. */
    public static String replaced(String text, String by) {
        String placed = PLACE.matcher(text).replaceAll(by);
        return employerIn(placed)
                ? EMPLOYER.matcher(PLACE_ALONE.matcher(placed).replaceAll(by)).replaceAll(by)
                : placed;
    }

    private static String either(String list) {
        return WordGroups.either(Objects.requireNonNull(WORDS.get(list)));
    }
}

package org.jobatlas.taxonomy.internal;

import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** A cheap guess between English and Swedish for names that mean different things in the two, such as "chef". */
final class SwedishHint {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/hint-words");

    private static final int SAMPLE = 2000;
    private static final Pattern SWEDISH = Pattern.compile("(?iu)\\b" + LISTS.any("swedish") + "\\b|[åäö]");
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b" + LISTS.any("english") + "\\b");

    private SwedishHint() {}

    static String languageOf(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long swedish = SWEDISH.matcher(sample).results().count();
        long english = ENGLISH.matcher(sample).results().count();
        return swedish > english ? "sv" : "en";
    }
}

package org.jobatlas.profile.internal.facts;

import java.util.Set;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.TermMatch;

/** Departments that somebody worked with, whose trade is not theirs: "work with production and sales departments". */
final class Departments {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/department-words");

    private static final int FARTHEST = 150;
    private static final Set<String> NAMES = LISTS.words("department");
    private static final Pattern BESIDE = Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("beside") + "(?!\\p{L})"
            + "(?![^\\n]*(?<!\\p{L})" + LISTS.any("purpose") + "(?!\\p{L}))");
    private static final Pattern TOOL = Pattern.compile("(?iu)^ " + LISTS.any("tool") + "(?!\\p{L})");

    private Departments() {}

    /** Whether the name of a skill in the text is that of a department that somebody worked with. */
    static boolean isWorkedWith(String text, TermMatch match) {
        return NAMES.contains(match.id())
                && BESIDE.matcher(before(text, match.start())).find()
                && !TOOL.matcher(text.substring(match.end())).find();
    }

    /** What stands before it in its sentence. */
    private static String before(String text, int end) {
        String near = text.substring(Math.max(0, end - FARTHEST), end);
        int stop = Math.max(near.lastIndexOf('\n'), Math.max(near.lastIndexOf(". "), near.lastIndexOf(';')));
        return near.substring(stop + 1);
    }
}

package org.jobatlas.feed.internal.draft;

/** Normalises names of columns and dotted JSON paths for comparison: letters, digits and dots, in lower case. */
public final class ColumnName {

    private ColumnName() {}

    public static String normal(String name) {
        return isNormal(name) ? name : normalised(name);
    }

    private static boolean isNormal(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String normalised(String name) {
        StringBuilder normal = new StringBuilder(name.length());
        name.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || c == '.')
                .map(Character::toLowerCase)
                .forEach(normal::appendCodePoint);
        // "Nr." is an abbreviation, and no path
        while (!normal.isEmpty() && normal.charAt(normal.length() - 1) == '.') {
            normal.setLength(normal.length() - 1);
        }
        return normal.toString();
    }
}

package org.jobatlas.feed.internal.draft;

/** Normalises names of columns and dotted JSON paths for comparison: letters, digits and dots, in lower case. */
public final class ColumnName {

    private ColumnName() {}

    public static String normal(String name) {
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

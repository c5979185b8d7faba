package org.jobatlas.profile.internal.dates;

/** Where dates can stand in a line. */
final class DateEdges {

    private DateEdges() {}

    /** Whether there are two digits side by side, as in every year: most lines of a resume have none. */
    static boolean mayHold(String line) {
        for (int at = 1; at < line.length(); at++) {
            if (Character.isDigit(line.charAt(at)) && Character.isDigit(line.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date can begin here: not inside a word or a number, and not an amount of money. */
    static boolean begins(String text, int at) {
        char c = text.charAt(at);
        boolean century = c == '-' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        if (!Character.isLetterOrDigit(c) && c != '\'' && !century) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (century) {
            return before == ' ';
        }
        boolean inNumber =
                Character.isDigit(c) && at > 1 && "/.-".indexOf(before) >= 0 && Character.isDigit(text.charAt(at - 2));
        return !Character.isLetterOrDigit(before)
                && !inNumber
                && !isGrade(text, at)
                && "+#$".indexOf(before) < 0
                && before != '\u20ac'
                && before != '\u00a3';
    }

    /** "GS-2005-07" is a grade of pay. */
    private static boolean isGrade(String text, int at) {
        return at > 2
                && at + 6 < text.length()
                && text.charAt(at - 1) == '-'
                && text.charAt(at + 4) == '-'
                && Character.isDigit(text.charAt(at))
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetter(text.charAt(at - 3));
    }

    /** Whether nothing but a mark stands before: the AB of a company leads to no date. */
    static boolean isLeading(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || ",(|;:\t".indexOf(text.charAt(before)) >= 0;
    }
}

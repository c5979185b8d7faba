package org.jobatlas.hiring.internal;

/** What people typed, made fit for one line or for a text of limited length. */
final class Typed {

    private Typed() {}

    /** One line: whatever is no printed character becomes a blank. */
    static String line(String typed, int longest) {
        StringBuilder line = new StringBuilder();
        typed.codePoints()
                .map(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        ? ' '
                        : character)
                .forEach(line::appendCodePoint);
        return cut(line.toString().strip(), longest);
    }

    /** Several lines, without control characters. */
    static String text(String typed, int longest) {
        StringBuilder text = new StringBuilder();
        typed.codePoints()
                .filter(character -> character == '\n' || !Character.isISOControl(character))
                .forEach(text::appendCodePoint);
        return cut(text.toString().strip(), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}

package org.jobatlas.hiring.internal;

/** Cleans text entered by people. */
final class Typed {

    private Typed() {}

    /** One line: control and format characters become blanks; truncated. */
    static String line(String typed, int longest) {
        StringBuilder line = new StringBuilder();
        typed.codePoints()
                .map(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        ? ' '
                        : character)
                .forEach(line::appendCodePoint);
        return cut(line.toString().strip(), longest);
    }

    /** Several lines, without control characters; truncated. */
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

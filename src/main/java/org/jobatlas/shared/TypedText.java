package org.jobatlas.shared;

/** Cleans text entered by people. */
public final class TypedText {

    private TypedText() {}

    /** One line of limited length: control and format characters become blanks, surrounding blanks are removed. */
    public static String line(String typed, int longest) {
        StringBuilder line = new StringBuilder();
        typed.codePoints()
                .map(character -> Character.isISOControl(character) || Character.getType(character) == Character.FORMAT
                        ? ' '
                        : character)
                .forEach(line::appendCodePoint);
        return cut(line.toString().strip(), longest);
    }

    /** Several lines of limited total length, without control characters. */
    public static String text(String typed, int longest) {
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

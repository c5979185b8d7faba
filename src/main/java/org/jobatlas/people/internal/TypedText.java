package org.jobatlas.people.internal;

/** Cleans text entered by people: removes control characters and truncates. */
final class TypedText {

    private TypedText() {}

    static String text(String typed, int longest) {
        StringBuilder text = new StringBuilder();
        typed.codePoints()
                .filter(character -> character == '\n' || !Character.isISOControl(character))
                .limit(longest)
                .forEach(text::appendCodePoint);
        return text.toString().strip();
    }
}

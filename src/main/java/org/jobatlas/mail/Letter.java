package org.jobatlas.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The content of a letter; the template adds the greeting and renders plain text and HTML. Line breaks are removed from
 * the subject, so that it can never inject a header.
 *
 * @param name name for the greeting; empty for a greeting without a name
 * @param before paragraphs before the link
 * @param after paragraphs after the link
 */
public record Letter(
        String subject, Optional<String> name, List<String> before, Optional<Action> action, List<String> after) {

    /** A link with its label. */
    public record Action(String label, URI link) {}

    public Letter {
        subject = oneLine(subject);
        name = name.map(Letter::oneLine).filter(text -> !text.isEmpty());
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same letter, with this name in its greeting where it has none. */
    public Letter greeting(Optional<String> other) {
        return new Letter(subject, name.or(() -> other), before, action, after);
    }

    private static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().map(Letter::printed).forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static int printed(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT -> ' ';
            default -> character;
        };
    }
}

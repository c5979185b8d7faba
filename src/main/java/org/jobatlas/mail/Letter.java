package org.jobatlas.mail;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The words of a letter; the template adds the greeting and makes plain text and HTML of it. Whatever would end a line is taken
 * out of the subject, so that it can never become another header.
 *
 * @param name whom to greet; otherwise the greeting names nobody
 * @param before paragraphs before the link
 * @param after paragraphs after the link
 */
public record Letter(
        String subject, Optional<String> name, List<String> before, Optional<Action> action, List<String> after) {

    /** What the reader is asked to do: a link, and what it says. */
    public record Action(String label, URI link) {}

    public Letter {
        subject = oneLine(subject);
        name = name.map(Letter::oneLine).filter(text -> !text.isEmpty());
        before = List.copyOf(before);
        after = List.copyOf(after);
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

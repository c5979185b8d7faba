package org.jobatlas.feed.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Why a row was refused, in the language of the page: what is stored are the sentences of the command. */
final class RefusalReason {

    private static final String KEY = "posting.import.reason.";

    /** The sentences, each with what it says of the row as a group. */
    private static final List<Known> KNOWN = List.of(
            new Known("no-title", Pattern.compile("no title")),
            new Known("no-description", Pattern.compile("no description of at least (\\d{1,6}) characters")),
            new Known("same-id", Pattern.compile("the same id as line (\\d{1,12})")),
            new Known("columns", Pattern.compile("(\\d{1,9}) columns where the header has (\\d{1,9})")),
            new Known("long-value", Pattern.compile("a value of more than ([\\d,]{1,12}) characters in '(.{0,80})'")),
            new Known(
                    "long-row",
                    Pattern.compile("a row of more than ([\\d,]{1,12}) characters(?: or [\\d,]{1,12} columns)?")),
            new Known("long-object", Pattern.compile("one object of more than ([\\d,]{1,12}) characters;.{0,80}")),
            new Known("many-values", Pattern.compile("more than ([\\d,]{1,12}) values|too many parts")),
            new Known("open-quotes", Pattern.compile("a quotation mark is never closed,.{0,90}")),
            new Known("open-element", Pattern.compile("the element '(.{0,80})' has no end")),
            new Known("deep", Pattern.compile("nested more than (\\d{1,6}) levels deep")),
            new Known("deep-row", Pattern.compile("could not be (?:read|stored): it is nested too deeply")),
            new Known("long-number", Pattern.compile("a number of more than (\\d{1,6}) digits")),
            new Known("long-name", Pattern.compile("a name of more than (\\d{1,6}) characters")),
            new Known("no-object", Pattern.compile("not a JSON object")),
            new Known("no-posting", Pattern.compile("no posting")),
            new Known("json", Pattern.compile("(?s)not readable as JSON: (.{1,300})")),
            new Known("xml", Pattern.compile("(?s)not readable as XML: (.{1,300})")),
            new Known("unread", Pattern.compile("(?s)could not be read: (.{1,300})")),
            new Known("unstored", Pattern.compile("(?s)could not be stored: (.{1,300})")));

    private record Known(String key, Pattern sentence) {}

    private RefusalReason() {}

    /** The key of a text and what it names. */
    record Told(String key, List<String> parts) {

        Told {
            parts = List.copyOf(parts);
        }
    }

    /** Empty where the sentence is none of the known ones. */
    static Optional<Told> read(String stored) {
        for (Known known : KNOWN) {
            Matcher told = known.sentence().matcher(stored);
            if (told.matches()) {
                return Optional.of(new Told(
                        KEY + known.key(),
                        IntStream.rangeClosed(1, told.groupCount())
                                .mapToObj(group -> Objects.requireNonNullElse(told.group(group), ""))
                                .toList()));
            }
        }
        return Optional.empty();
    }

    /** For readers of a page; as it was stored where it is not known. */
    static String shown(String stored, Component page) {
        return read(stored)
                .map(told -> page.getTranslation(told.key(), told.parts().toArray()))
                .orElse(stored);
    }
}

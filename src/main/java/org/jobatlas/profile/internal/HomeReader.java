package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.shared.Place;
import org.springframework.stereotype.Component;

/** Reads where a person lives: a place among the contact data, else the place of the latest position. */
@Component
class HomeReader {

    private static final int HEAD = 12;
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:(?:address|adress|location|home|city|residence|bostadsort|ort|plats) ?:|(?:lives|based|living) in\\b|bor i\\b) ?(.+)$");
    private static final Pattern REGION =
            Pattern.compile("\\p{Lu}[\\p{L}.' -]{1,60}+, ?(?:[A-Z]{2}\\b|\\p{Lu}\\p{L}{3,})");
    private static final Pattern CONTACT = Pattern.compile("@|\\d{5}|\\d{3} \\d{2}\\b|\\+\\d|\\|");

    private final Gazetteer gazetteer;

    HomeReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The place, from lines without names but with addresses, or from the latest position. */
    Optional<Place> read(List<String> nameless, List<Entry> entries) {
        List<String> head = nameless.stream()
                .filter(line -> !line.isBlank())
                .limit(HEAD)
                .takeWhile(line -> Headings.read(line)
                        .map(Headings.Heading::section)
                        .filter(Section::professional)
                        .isEmpty())
                .toList();
        Stream<String> labelled = nameless.stream()
                .map(line -> LABELLED.matcher(line.strip()))
                .filter(java.util.regex.Matcher::matches)
                .map(label -> label.group(1));
        Stream<String> contact = head.stream()
                .filter(line ->
                        REGION.matcher(line).find() || CONTACT.matcher(line).find() || line.split(" ").length <= 2)
                .filter(line -> !JobWords.in(ContactData.EMAIL.matcher(line).replaceAll(" ")));
        return Stream.concat(labelled, contact)
                .map(this::place)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofLatest(entries));
    }

    /** Most exact first: a whole part of the line, such as "Malmö" or "San Francisco, CA", else a place named in it. */
    private Optional<Place> place(String line) {
        List<String> parts = Stream.of(line.split("(?<!\\s)\\s++,\\s++|[|\u2022\u00b7;]| {3,}+|\\s[\u2013-]\\s"))
                .map(String::strip)
                .filter(part -> part.length() > 2 && !part.contains("@"))
                .toList();
        return parts.stream()
                .map(gazetteer::find)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> gazetteer.firstIn(ContactData.EMAIL.matcher(line).replaceAll(" ")));
    }

    private Optional<Place> ofLatest(List<Entry> entries) {
        return entries.stream()
                .limit(1)
                .flatMap(entry -> entry.lines().stream().limit(3))
                .filter(line -> REGION.matcher(line).find() && line.length() <= 100)
                .map(gazetteer::firstIn)
                .flatMap(Optional::stream)
                .findFirst();
    }
}

package org.jobatlas.profile.internal.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.profile.internal.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Fields of forms for a name in two parts: "Surname / First name   Pugh / Gareth", "Name, Vorname: Vollmer, Annegret", or two fields one
 * below the other. All become "Name: Gareth Pugh".
 */
final class NameFields {

    private static final Map<String, List<String>> LABELS = WordLists.read("form-labels");
    private static final Pattern GAP = Pattern.compile("\\s{3,}+|\\t");
    private static final Pattern BETWEEN_LABELS = Pattern.compile(" ?[/,&+] ?| (?:and|och|und|et|y|e|og|en|i) ");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(" ?[/,;|] ?");
    private static final Pattern PLURAL = Pattern.compile("\\((?:s|n|e|en|er|es)\\)|:");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'\u2019 -]{0,40}");

    /** Fields of a form stand near one another. */
    private static final int NEAR = 3;

    private NameFields() {}

    private enum Part {
        FAMILY,
        GIVEN,
        /** "Name" is what the other label is not. */
        EITHER
    }

    private record Field(List<Part> parts, String value) {

        boolean whole() {
            return parts.size() == 2 && parts.getFirst() != parts.getLast();
        }
    }

    static List<String> together(List<String> lines) {
        List<String> plain = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Field field = field(lines.get(at));
            int other = field == null || field.whole() ? -1 : other(lines, at, field);
            String name = field == null ? null : other < 0 ? name(field) : name(field, field(lines.get(other)));
            if (name == null) {
                plain.add(lines.get(at));
                continue;
            }
            plain.add("Name: " + name);
            if (other > 0) {
                plain.addAll(lines.subList(at + 1, other));
                at = other;
            }
        }
        return plain;
    }

    private static @Nullable Field field(String line) {
        String text = line.strip();
        String[] cells = GAP.split(text, 2);
        int colon = text.indexOf(':');
        boolean gap = cells.length == 2;
        if (!gap && colon < 0) {
            return null;
        }
        String label = PLURAL.matcher((gap ? cells[0] : text.substring(0, colon)).toLowerCase(Locale.ROOT))
                .replaceAll("")
                .strip();
        String value = gap ? cells[1].strip() : text.substring(colon + 1).strip();
        List<Part> parts = Arrays.stream(BETWEEN_LABELS.split(label, -1))
                .map(NameFields::part)
                .filter(Objects::nonNull)
                .toList();
        boolean all = parts.size() == BETWEEN_LABELS.split(label, -1).length;
        return all && !value.isEmpty() ? new Field(parts, value) : null;
    }

    private static @Nullable Part part(String label) {
        return list("family").contains(label)
                ? Part.FAMILY
                : list("given").contains(label) ? Part.GIVEN : list("name-part").contains(label) ? Part.EITHER : null;
    }

    private static List<String> list(String name) {
        return Objects.requireNonNull(LABELS.get(name), name);
    }

    /** The line with the other part; negative where there is none. */
    private static int other(List<String> lines, int at, Field field) {
        if (field.parts().size() != 1 || !NAME.matcher(field.value()).matches()) {
            return -1;
        }
        for (int next = at + 1; next < Math.min(lines.size(), at + NEAR); next++) {
            Field second = field(lines.get(next));
            if (second != null
                    && second.parts().size() == 1
                    && second.parts().getFirst() != field.parts().getFirst()
                    && NAME.matcher(second.value()).matches()) {
                return next;
            }
        }
        return -1;
    }

    private static String name(Field first, @Nullable Field second) {
        Field other = Objects.requireNonNull(second);
        boolean familyFirst =
                first.parts().getFirst() == Part.FAMILY || other.parts().getFirst() == Part.GIVEN;
        return familyFirst ? other.value() + " " + first.value() : first.value() + " " + other.value();
    }

    /** A comma stands behind the family name whatever the label says; other names stand in the order of their labels. */
    private static @Nullable String name(Field field) {
        if (!field.whole()) {
            return null;
        }
        boolean familyFirst =
                field.parts().getFirst() == Part.FAMILY || field.parts().getLast() == Part.GIVEN;
        List<String> names = BETWEEN_NAMES.splitAsStream(field.value()).collect(Collectors.toList());
        boolean comma = field.value().indexOf(',') > 0;
        if (names.size() == 1) {
            names = new ArrayList<>(List.of(field.value().split(" ", -1)));
        }
        if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            return null;
        }
        return names.size() == 2 && (familyFirst || comma)
                ? names.getLast() + " " + names.getFirst()
                : String.join(" ", names);
    }
}

package org.jobatlas.feed.internal.draft.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.shared.WordGroups;

/** The parts of a line that names a place: town, region and country, without street and postcode. */
final class PlaceParts {

    private static final WordGroups LISTS = WordGroups.of("feed/place-words");

    private static final Pattern DEPARTMENT = Pattern.compile("^(\\d{2,3}|2[AB]) - ");
    private static final Pattern ARRONDISSEMENT = Pattern.compile(" \\d{1,2}(E|ER)?( ARRONDISSEMENT)?$");
    private static final Pattern POSTCODE = Pattern.compile(
            "^(?:\\d{4} [A-Z]{2}|(?:[A-Z]{1,2}-)?\\d{4,6}|(?:SE?-?)?\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]?"
                    + " \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)(?: +|$)");
    private static final Pattern POSTCODE_BEHIND = Pattern.compile(
            "(?:^|(?<=\\S) +)(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]{1,2}\\d{1,2}|[A-Z]{1,2}\\d[A-Z]|[A-Z]\\d[A-Z]"
                    + " ?\\d[A-Z]\\d|\\d{4,5}(?:-\\d{4})?|\\d{1,2}(?:[Ee]|[Ee][Rr]|[\u00e8\u00c8][Mm][Ee])?(?:"
                    + " [Aa][Rr][Rr](?:\\.|[Oo][Nn][Dd][Ii][Ss][Ss][Ee][Mm][Ee][Nn][Tt])?)?)$");
    private static final Pattern STREET = Pattern.compile("(?iu)^(?:\\d{1,5}[a-z]?,? \\p{L}.*|.*"
            + LISTS.any("street-end") + "(?: \\d{1,4} ?[a-z]?)?|" + LISTS.any("street-begin") + " .*)$");

    /** "Neustadt an der Weinstraße" is a town. */
    private static final Pattern NO_STREET = Pattern.compile("(?iu)" + LISTS.any("no-street") + "$");

    private PlaceParts() {}

    /** "74 - ANNECY" is the French notation. */
    static boolean isFrench(String text) {
        return DEPARTMENT.matcher(text.strip()).find();
    }

    /** The distinct parts between commas. */
    static SequencedSet<String> parts(String whole) {
        String text = States.apart(POSTCODE_BEHIND.matcher(whole.strip()).replaceFirst(""));
        SequencedSet<String> parts = new LinkedHashSet<>();
        boolean french = isFrench(text);
        String plain = DEPARTMENT.matcher(text.strip()).replaceFirst("");
        List<String> pieces = pieces(plain);
        for (String part : pieces) {
            String stripped = withoutPostcode(part);
            if (!stripped.isEmpty() && Columns.isStated(stripped)) {
                parts.add(french ? capitalised(ARRONDISSEMENT.matcher(stripped).replaceFirst("")) : stripped);
            }
        }
        return parts;
    }

    /** The parts between commas, without a leading street. */
    private static List<String> pieces(String line) {
        List<String> pieces = List.of(line.split("[,;\\n]", 0)).stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean address = pieces.size() > 1
                && !NO_STREET.matcher(pieces.getFirst()).find()
                && STREET.matcher(POSTCODE.matcher(pieces.getFirst()).replaceFirst(""))
                        .matches();
        return address ? pieces.subList(1, pieces.size()) : pieces;
    }

    private static String withoutPostcode(String part) {
        return POSTCODE_BEHIND
                .matcher(POSTCODE.matcher(part).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static String capitalised(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder capitalised = new StringBuilder();
        boolean start = true;
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            capitalised.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return capitalised.toString();
    }
}

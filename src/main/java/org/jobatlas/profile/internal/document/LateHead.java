package org.jobatlas.profile.internal.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.masking.PersonNames;
import org.jobatlas.shared.WordGroups;

/**
 * Moves the name and the lines below it to the top if a narrow column, a box or an export placed other lines first. A
 * line is recognised as the name if a mail or profile address consists of its words, so that nobody else's name is
 * taken. A name over two lines is joined.
 */
final class LateHead {

    private static final int FARTHEST = 120;
    private static final int LONGEST_HEAD = 6;
    private static final int SHORTEST_PART = 2;
    private static final int LONG_PART = 4;
    private static final Pattern HANDLE = Pattern.compile("(?i)[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,80}|"
            + WordGroups.of("profile/contact-words").any("profile-site") + "/[\\p{L}\\d._-]{2,60}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]++");
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");

    private LateHead() {}

    /** The lines with the head first; as they are where a name stands on top or none is known. */
    static List<String> first(List<String> lines) {
        int end = end(lines);
        List<String> top = lines.subList(0, end).stream().map(String::strip).toList();
        List<String> handles = handles(top);
        if (handles.isEmpty() || PersonNames.head(top).anyMatch(PersonNames::looksLikeName)) {
            return lines;
        }
        for (int at = 0; at < end; at++) {
            Optional<Found> found = found(top, at, handles);
            if (found.isPresent()) {
                return moved(lines, at, found.get());
            }
        }
        return lines;
    }

    /** A name and how many lines it fills. */
    private record Found(String name, int lines) {}

    private static Optional<Found> found(List<String> lines, int at, List<String> handles) {
        String line = lines.get(at);
        if (named(line, handles)) {
            return Optional.of(new Found(line, 1));
        }
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        boolean single = !line.isEmpty() && !next.isEmpty() && line.indexOf(' ') < 0 && next.indexOf(' ') < 0;
        return single && named(line + " " + next, handles)
                ? Optional.of(new Found(line + " " + next, 2))
                : Optional.empty();
    }

    /** Whether one address holds the first and the last part of the name. */
    private static boolean named(String line, List<String> handles) {
        if (!PersonNames.looksLikeName(line)) {
            return false;
        }
        List<String> parts = Arrays.stream(line.split(" "))
                .map(LateHead::letters)
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
        return parts.size() > 1
                && handles.stream()
                        .anyMatch(handle -> inOrder(handle, parts.getFirst(), parts.getLast())
                                || isInShort(handle, parts.getFirst(), parts.getLast()));
    }

    private static boolean inOrder(String handle, String one, String other) {
        return handle.contains(one + other) || handle.contains(other + one) || holdsBoth(handle, one, other);
    }

    /** "oforde" is Oliver Forde. */
    private static boolean isInShort(String handle, String first, String last) {
        return last.length() >= LONG_PART
                && (handle.startsWith(first.charAt(0) + last) || handle.endsWith("in" + first.charAt(0) + last));
    }

    /** A middle name may stand between them, or a word that belongs to the address. */
    private static boolean holdsBoth(String handle, String one, String other) {
        int at = handle.indexOf(one);
        return at >= 0 && one.length() > SHORTEST_PART && handle.indexOf(other, at + one.length()) > 0;
    }

    private static List<String> moved(List<String> lines, int at, Found found) {
        int behind = at + found.lines();
        int to = behind;
        while (to < lines.size()
                && to - behind < LONGEST_HEAD
                && Headings.read(lines.get(to).strip()).isEmpty()) {
            to++;
        }
        List<String> ordered = new ArrayList<>();
        ordered.add(found.name());
        ordered.addAll(lines.subList(behind, to));
        ordered.add("");
        ordered.addAll(lines.subList(0, at));
        ordered.addAll(lines.subList(to, lines.size()));
        return ordered;
    }

    /** Where referees begin, whose names are no head. */
    private static int end(List<String> lines) {
        for (int at = 0; at < Math.min(lines.size(), FARTHEST); at++) {
            boolean referees = Headings.read(lines.get(at).strip())
                    .map(Headings.Heading::section)
                    .filter(Section.REFERENCES::equals)
                    .isPresent();
            if (referees) {
                return at;
            }
        }
        return Math.min(lines.size(), FARTHEST);
    }

    private static List<String> handles(List<String> lines) {
        Stream<String> found = lines.stream()
                .filter(line -> line.indexOf('@') >= 0 || line.indexOf('/') >= 0)
                .flatMap(line -> HANDLE.matcher(line).results())
                .map(MatchResult::group);
        return found.map(LateHead::letters).toList();
    }

    private static String letters(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTERS
                .matcher(plain.replace("\u00df", "ss")
                        .replace("\u00f8", "o")
                        .replace("\u00e6", "ae")
                        .replace("\u0142", "l"))
                .replaceAll("");
    }
}

package org.jobatlas.profile.internal.masking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Removes names, contact data, birth date, age and gendered words from a resume, before any other reading, so that
 * later steps never see them.
 */
@Component
public class Masking {

    private static final String SEPARATOR = "|•·,;";
    private static final Pattern NOTHING = Pattern.compile("\\(\\s*\\)");
    private static final String GAP = "   ";
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern SEPARATORS = Pattern.compile("(?<!\\s)\\s*+[|•·,;]\\s*+(?:[|•·,;]\\s*+)++");
    private static final Pattern FIRST = Pattern.compile("^[\\s|,;:/]+");
    private static final Pattern LAST = Pattern.compile("(?<![\\s|•·,])[\\s|•·,]++$");

    private final Taxonomy taxonomy;

    public Masking(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public String mask(String text) {
        return maskRest(withoutNames(text));
    }

    /** What is left to mask in a text whose names are gone. */
    public String maskRest(String nameless) {
        String masked = GenderWords.neutralise(ContactData.remove(nameless));
        return masked.lines()
                .map(Masking::tidy)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /** The text with everything but names: where somebody lives is read from it. */
    public String withoutNames(String text) {
        return names(text).remove(text);
    }

    /** The text without a name that is known from elsewhere. */
    String without(String name, String text) {
        return PersonNames.of(List.of("Name: " + name), words -> false).remove(text);
    }

    /** The text without the names that a resume of the same person gives. */
    String withoutNamesOf(String resume, String text) {
        return names(resume).remove(text);
    }

    /** The person's name as written; for the person alone. */
    public Optional<String> nameIn(String text) {
        return names(text).whole();
    }

    private PersonNames names(String text) {
        return PersonNames.of(text.lines().flatMap(Masking::cells).toList(), this::work);
    }

    /** A line, or of a row between bars each cell with the one behind it, so that a label stands before its value. */
    private static Stream<String> cells(String line) {
        String bare = line.strip();
        if (!bare.startsWith("|")) {
            return Stream.of(bare);
        }
        List<String> cells = Stream.of(bare.split("\\|", 0))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() < 2
                ? cells.stream()
                : IntStream.range(1, cells.size()).mapToObj(at -> cells.get(at - 1) + "\t" + cells.get(at));
    }

    private boolean work(String words) {
        return JobWords.in(words)
                || JobWords.business(words)
                || Headings.read(words).isPresent()
                || !taxonomy.occupationsIn(words).isEmpty()
                || !taxonomy.skillsIn(words).isEmpty();
    }

    /** Removes what masking left behind: doubled blanks, separators without anything between them. */
    private static String tidy(String line) {
        String filled = line.indexOf('(') < 0 ? line : NOTHING.matcher(line).replaceAll("");
        // a gap between columns stays one
        String single = filled.contains("  ")
                ? BLANKS.matcher(filled).replaceAll(gap -> gap.group().length() > 2 ? GAP : " ")
                : filled;
        String separated = hasTwoSeparators(single) ? SEPARATORS.matcher(single).replaceAll(", ") : single;
        String begun = FIRST.matcher(separated).replaceAll("");
        return (isOpen(begun) ? LAST.matcher(begun).replaceAll("") : begun).strip();
    }

    private static boolean isOpen(String line) {
        char last = line.isEmpty() ? 'x' : line.charAt(line.length() - 1);
        return Character.isWhitespace(last) || SEPARATOR.indexOf(last) >= 0;
    }

    private static boolean hasTwoSeparators(String line) {
        return line.chars()
                        .filter(letter -> SEPARATOR.indexOf(letter) >= 0)
                        .limit(2)
                        .count()
                == 2;
    }
}

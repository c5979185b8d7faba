package org.jobatlas.profile.internal.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/** Knows the headings of resumes in English and Swedish, alone on a line or before a colon. */
public final class Headings {

    private static final int LONGEST = 48;
    /** "CACES 3" is a certificate and no heading. */
    private static final Pattern KIND = Pattern.compile("\\p{L} ?\\d");

    private static final Set<Section> LISTED = Set.of(Section.SKILLS, Section.LANGUAGES, Section.CERTIFICATIONS);
    private static final Pattern WITH_MORE =
            Pattern.compile("(?iu)" + WordGroups.of("profile/skill-words").any("list-of-many"));
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}/ -]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BETWEEN = Pattern.compile(" (?:and|och|und|et|og|y|en|e|i) | ?/ ?");

    /** "K O N TA K T" and "OMMIG", as wide letters come out of files. */
    private static final Pattern WIDE = Pattern.compile("(?:\\p{Lu}{1,3}+ ){2,20}+\\p{Lu}{1,3}+|\\p{Lu}{4,}+");

    private static final Set<String> QUALIFIERS =
            WordGroups.of("profile/skill-words").words("heading-qualifier");

    private static final Map<String, Section> WORDS = load();

    private static final Map<String, Section> CLOSED = WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    heading -> heading.getKey().replace(" ", ""), Map.Entry::getValue, (first, second) -> first));

    /** Without marks, as readers of pictures and some keyboards leave them out: "Sprak". */
    private static final Map<String, Section> PLAIN = WORDS.entrySet().stream()
            .filter(heading -> heading.getKey().length() > 4)
            .collect(Collectors.toUnmodifiableMap(
                    heading -> MARKS.matcher(Normalizer.normalize(heading.getKey(), Normalizer.Form.NFD))
                            .replaceAll(""),
                    Map.Entry::getValue,
                    (first, second) -> first));

    /** A heading and what follows it on the same line, often nothing. */
    public record Heading(Section section, String rest) {}

    private Headings() {}

    public static Optional<Heading> read(String line) {
        Optional<Section> whole = section(line);
        if (whole.isPresent()) {
            return Optional.of(new Heading(whole.get(), ""));
        }
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > LONGEST) {
            return Optional.empty();
        }
        return section(line.substring(0, colon))
                .map(section -> new Heading(section, line.substring(colon + 1).strip()));
    }

    /** "Sprachen   Deutsch, Englisch": a heading in a column of its own. */
    static Optional<Heading> beside(String line) {
        int gap = line.indexOf("   ");
        if (gap <= 0 || gap > LONGEST) {
            return Optional.empty();
        }
        String rest = line.substring(gap).strip();
        return section(line.substring(0, gap))
                .filter(section -> LISTED.contains(section) && section(rest).isEmpty())
                .map(section -> new Heading(section, rest));
    }

    private static Optional<Section> section(String text) {
        if (text.length() > LONGEST || text.endsWith(".") || text.endsWith(",")) {
            return Optional.empty();
        }
        String normal = normal(text);
        Section found = WORDS.get(normal);
        if (found == Section.CERTIFICATIONS && KIND.matcher(text).find()) {
            return Optional.empty();
        }
        if (found != null) {
            return Optional.of(found);
        }
        if (normal.chars().allMatch(letter -> letter < 128) && PLAIN.containsKey(normal)) {
            return Optional.ofNullable(PLAIN.get(normal));
        }
        if (WIDE.matcher(text.strip()).matches()) {
            return Optional.ofNullable(CLOSED.get(normal.replace(" ", "")));
        }
        int blank = normal.indexOf(' ');
        if (blank > 0 && QUALIFIERS.contains(normal.substring(0, blank))) {
            // "selected awards" are awards
            return Optional.ofNullable(WORDS.get(normal.substring(blank + 1)))
                    .filter(section -> section != Section.SUMMARY && section != Section.PERSONAL);
        }
        // "skills & awards" and "utbildning och kurser" belong to their first part
        String[] parts = BETWEEN.split(normal, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        // "languages and more" says with one word that other things are listed as well
        @Nullable Section first = WORDS.get(parts[0].strip());
        boolean more = first != null
                && LISTED.contains(first)
                && WITH_MORE.matcher(parts[0]).find()
                && parts[1].strip().indexOf(' ') < 0;
        return WORDS.containsKey(parts[1].strip()) || more ? Optional.ofNullable(first) : Optional.empty();
    }

    private static String normal(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String joined = SPACED.matcher(lower).matches() ? lower.replace(" ", "") : lower;
        String words = joined.replace("(s)", "").replace("&", " and ");
        String plain = MARK.matcher(words).replaceAll(" ").replace('-', ' ');
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    private static Map<String, Section> load() {
        return WordLists.read("headings").entrySet().stream()
                .flatMap(section ->
                        section.getValue().stream().map(heading -> Map.entry(heading, Section.named(section.getKey()))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

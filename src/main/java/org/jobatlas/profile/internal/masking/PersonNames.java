package org.jobatlas.profile.internal.masking;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.WordGroups;

/**
 * The words of the person's name: from a labelled line, from the head of the resume, from a sentence that introduces the person,
 * and from the e-mail address.
 *
 * @param phrases whole names as written
 * @param words their parts, without those that mean something else as well
 * @param doubtful parts that are words of work, ordinary words or very short: names only where somebody is told of by them
 */
public record PersonNames(List<String> phrases, Set<String> words, Set<String> doubtful) {

    private static final WordGroups LISTS = WordGroups.of("profile/person-words");

    private static final int HEAD = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** A name as it is written, and one behind which something is told of a person. */
    static final String NAME_END = "(?:['\u2019]?s)?(?:\\.|(?![\\p{L}\\d]))";

    static final String TELLING_END = "(?=['\u2019]s [\\p{Ll}]| " + LISTS.any("told-behind") + "\\b)(?:['\u2019]s)?";
    private static final Pattern BEFORE_NAME = Pattern.compile("(?i)^(?:dr|" + GenderWords.TITLES + ")\\.? ");
    private static final Pattern LABEL = Pattern.compile("(?i)^" + LISTS.any("name-label") + "\\b ?[:–|-]?[ \t]+(.+)$");
    private static final Pattern INTRODUCED = Pattern.compile("(?<!\\p{L})(?i:" + LISTS.any("introduced")
            + ")((?: (?:\\p{Lu}[\\p{L}\\p{M}'’-]*|(?:al|el|bin|ibn)[ '’-]\\p{Lu}[\\p{L}\\p{M}]*|"
            + LISTS.any("particle-within") + ")){2,6})");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?s)\\([^()]*+\\)|(?<!\\s)\\s++(?:[|\u2022\u00b7,\u2013\u2014]|-\\s).*+$|[|\u2022\u00b7,\u2013\u2014].*+$|(?<=[\\p{L}.] [\\p{L}\\p{M}.'\u2019-]{1,30})\\s{3,}+.*+$|(?<=\\p{L}{3})\\."
                    + " .*+$");
    /** Letters behind a name, such as those of a degree or of a chartered body, are no part of it. */
    private static final int HEADING_WORDS = 4;

    private static final Pattern LETTERS =
            Pattern.compile("(?<=\\p{Ll} )(?:(?:\\p{Lu}{2,5}|\\p{Lu}{2}\\p{Ll}{1,3}|PhD|MSc)(?: |$)){1,8}+$");

    private static final Pattern POST_NOMINAL =
            Pattern.compile("(?<=\\p{L})(?:,? " + LISTS.any("post-nominal") + "(?!\\p{L})){1,4}+$");

    /** A line that names the form and not the person. */
    private static final Pattern DOCUMENT = Pattern.compile("(?i)europass\\b");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019-]*\\.?");
    private static final Pattern PARTICLE =
            Pattern.compile("(?i:" + LISTS.any("particle") + ")|(?:al|el|bin|ibn|d)['’-]\\p{Lu}[\\p{L}\\p{M}]*");

    /** Names that are other words as well. */
    private static final Set<String> ORDINARY = WordLists.read("ordinary-names").values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NO_NAMES =
            Set.of("CV", "IT", "HR", "QA", "PR", "UX", "UI", "AI", "VP", "PA", "OF");

    public PersonNames {
        phrases = List.copyOf(phrases);
        words = Set.copyOf(words);
        doubtful = Set.copyOf(doubtful);
    }

    /** Reads the name; the test tells words of work, which are names only where the e-mail address says so. */
    static PersonNames of(List<String> lines, Predicate<String> work) {
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(emailWords(lines));
        Set<String> phrases = new LinkedHashSet<>();
        Predicate<String> someone = name -> !work.test(name) || known.containsAll(split(name, BLANKS));
        head(lines)
                .map(PersonNames::unlabelled)
                .filter(line -> looksLikeName(line) && someone.test(line))
                .findFirst()
                .ifPresent(phrases::add);
        Stream.concat(labelled(lines), introduced(lines).filter(someone))
                .filter(PersonNames::looksLikeName)
                .forEach(phrases::add);
        phrases.forEach(phrase -> known.addAll(split(phrase, BLANKS)));
        Set<String> doubtful = known.stream()
                .filter(word ->
                        word.length() < 3 || ORDINARY.contains(word.toLowerCase(Locale.ROOT)) || work.test(word))
                .collect(Collectors.toSet());
        known.removeAll(doubtful);
        return new PersonNames(List.copyOf(phrases), known, doubtful);
    }

    /** The whole name as written on top. */
    Optional<String> whole() {
        return phrases.stream().findFirst();
    }

    public static Stream<String> head(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(HEAD)
                .map(PersonNames::withoutPersonalHeading)
                .filter(line -> !DOCUMENT.matcher(line.strip()).lookingAt() && !isOfPerson(line))
                .takeWhile(line -> Headings.read(line).isEmpty());
    }

    /** "Personal information" alone may stand above the name; "Contact" stands above other names. */
    private static boolean isOfPerson(String line) {
        return line.strip().indexOf(' ') > 0
                && Headings.read(line)
                        .filter(heading -> heading.section() == Section.PERSONAL
                                && heading.rest().isBlank())
                        .isPresent();
    }

    /** "Personal details: Anna Berg, Leeds" tells of the person; other headings end the head. */
    private static String withoutPersonalHeading(String line) {
        return Headings.read(line)
                .filter(heading ->
                        heading.section() == Section.PERSONAL && !heading.rest().isBlank())
                .map(Headings.Heading::rest)
                .or(() -> besidePersonalHeading(line))
                .orElse(line);
    }

    /** "PERSONAL INFORMATION Anna Berg": the heading stands in a column beside the name. */
    private static Optional<String> besidePersonalHeading(String line) {
        int blank = line.indexOf(' ');
        for (int words = 2; words <= HEADING_WORDS && blank > 0; words++) {
            blank = line.indexOf(' ', blank + 1);
            boolean personal = blank > 0
                    && Headings.read(line.substring(0, blank))
                            .filter(found -> found.section() == Section.PERSONAL)
                            .isPresent();
            if (personal) {
                return Optional.of(line.substring(blank).strip());
            }
        }
        return Optional.empty();
    }

    private static Stream<String> labelled(List<String> lines) {
        return lines.stream().filter(line -> LABEL.matcher(line).matches()).map(PersonNames::unlabelled);
    }

    private static Stream<String> introduced(List<String> lines) {
        return lines.stream()
                .flatMap(line -> INTRODUCED.matcher(line).results())
                .map(found -> found.group(1).strip());
    }

    /** Takes the name out of the text: its words where they are written as names, never inside other words. */
    String remove(String text) {
        List<String> sure = Stream.concat(phrases.stream(), words.stream()).toList();
        return remove(doubtful, TELLING_END, remove(sure, NAME_END, text));
    }

    private static String remove(Collection<String> names, String end, String text) {
        return names.isEmpty()
                ? text
                : pattern(names, end).matcher(text).replaceAll(found -> isWrittenAsName(found.group()) ? "" : "$0");
    }

    /** Any of the names, the longest first, in front of what must follow. */
    static Pattern pattern(Collection<String> names, String end) {
        String alternatives = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + alternatives + ")" + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isWrittenAsName(String found) {
        return Character.isUpperCase(found.codePointAt(0))
                || (PARTICLE.matcher(found.split(" ", 2)[0]).matches() && found.length() > 5);
    }

    private static Set<String> emailWords(List<String> lines) {
        return lines.stream()
                .flatMap(ContactData::mails)
                .flatMap(email -> split(email.split("@", 2)[0], NO_LETTERS).stream())
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private static String unlabelled(String line) {
        Matcher label = LABEL.matcher(line.strip());
        String rest = label.matches() ? label.group(1) : line;
        String named = BEFORE_NAME.matcher(ContactData.withoutMail(rest, "")).replaceAll("");
        String name = AFTER_NAME.matcher(named).replaceAll("").strip();
        String bare = POST_NOMINAL
                .matcher(LETTERS.matcher(name).replaceAll(""))
                .replaceAll("")
                .strip();
        return bare.contains(" ") ? bare : name;
    }

    public static boolean looksLikeName(String line) {
        List<String> parts = Arrays.asList(SPACES.split(line));
        boolean wellFormed = parts.stream()
                .allMatch(part ->
                        WORD.matcher(part).matches() || PARTICLE.matcher(part).matches());
        boolean proper = parts.stream().anyMatch(part -> part.length() > 2)
                || parts.stream().allMatch(part -> part.length() == 2 && !NO_NAMES.contains(part));
        return wellFormed && parts.size() >= 2 && parts.size() <= 7 && proper && line.length() <= 50;
    }

    /** Parts as written; the particles between them are no names by themselves. */
    private static Set<String> split(String text, Pattern separators) {
        return separators
                .splitAsStream(text)
                .map(part -> part.replace(".", "").strip())
                .filter(part -> part.length() >= 2
                        && !PARTICLE.matcher(part.toLowerCase(Locale.ROOT)).matches())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

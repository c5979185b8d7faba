package org.jobatlas.profile.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the person's name: from a labelled line, from the head of the resume, and from the e-mail address.
 *
 * @param phrases whole names as written
 * @param words their parts in lower case, without those that are words of work
 */
record PersonNames(Set<String> phrases, Set<String> words) {

    private static final int HEAD = 6;
    private static final String BLANKS = "[\\s,]+";
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:full name|name|namn|curriculum vitae(?: of)?|cv|resume(?: of)?|r\u00e9sum\u00e9|meritf\u00f6rteckning)\\b ?[:\u2013-]? +(.+)$");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]*\\.?");
    private static final Pattern LAST_WORD =
            Pattern.compile("(?:[Dd]e|[Vv]an|[Vv]on|[Aa]f|[Dd]er|[Dd]en|[Dd]i|[Dd]a|[Dd]el|[Ll]a|[Bb]in|[Aa]l)");

    PersonNames {
        phrases = Set.copyOf(phrases);
        words = Set.copyOf(words);
    }

    /** Reads the name; the test tells words of work, which are names only where the e-mail address says so. */
    static PersonNames of(List<String> lines, Predicate<String> work) {
        Set<String> words = new LinkedHashSet<>(emailWords(lines));
        Set<String> phrases = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> !line.isBlank())
                .limit(HEAD)
                .takeWhile(line -> Headings.read(line).isEmpty())
                .map(PersonNames::unlabelled)
                .filter(line -> looksLikeName(line) && (!work.test(line) || words.containsAll(split(line, BLANKS))))
                .findFirst()
                .ifPresent(phrases::add);
        lines.stream()
                .map(LABEL::matcher)
                .filter(Matcher::matches)
                .map(label -> label.group(1).strip())
                .filter(PersonNames::looksLikeName)
                .forEach(phrases::add);
        phrases.forEach(phrase -> words.addAll(split(phrase, BLANKS)));
        words.removeIf(work);
        return new PersonNames(phrases, words);
    }

    /** Takes the name out of the text: its words where they are written as names, never inside other words. */
    String remove(String text) {
        String alternatives = Stream.concat(phrases.stream(), words.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (alternatives.isEmpty()) {
            return text;
        }
        Pattern name = Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + alternatives + ")(?:['\u2019]?s)?(?:\\.|(?![\\p{L}\\d]))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return name.matcher(text)
                .replaceAll(found -> Character.isUpperCase(found.group().codePointAt(0)) ? "" : "$0");
    }

    private static Set<String> emailWords(List<String> lines) {
        return lines.stream()
                .flatMap(line -> ContactData.EMAIL.matcher(line).results())
                .flatMap(email -> split(email.group().split("@", 2)[0], "[^\\p{L}]+").stream())
                .filter(word -> word.length() > 2)
                .collect(Collectors.toSet());
    }

    private static String unlabelled(String line) {
        Matcher label = LABEL.matcher(line.strip());
        String rest = label.matches() ? label.group(1) : line;
        return rest.replaceAll("\\s*[|•,–—].*$", "")
                .replaceAll("(?i)^(?:mr|mrs|ms|miss|dr|herr|fru)\\.? ", "")
                .strip();
    }

    private static boolean looksLikeName(String line) {
        List<String> parts = Arrays.asList(line.split(" +"));
        boolean wellFormed = parts.stream()
                .allMatch(part ->
                        WORD.matcher(part).matches() || LAST_WORD.matcher(part).matches());
        long proper = parts.stream().filter(part -> part.length() > 2).count();
        return wellFormed && parts.size() >= 2 && parts.size() <= 5 && proper >= 1 && line.length() <= 50;
    }

    private static Set<String> split(String text, String separators) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(separators))
                .map(part -> part.replace(".", "").strip())
                .filter(part -> part.length() >= 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

package org.jobatlas.profile.internal.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/** Reads the languages somebody speaks, by their own names and those in twelve languages of Europe. */
@Component
public class LanguageReader {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final int LONGEST_ITEM = 40;
    /** Codes of languages in whose names others are looked for, besides their own. */
    private static final List<String> SHOWN_IN =
            List.of("en", "sv", "fr", "de", "nl", "pl", "no", "da", "es", "pt", "it", "fi");

    private static final Map<String, Language> NAMES = names();
    private static final Map<String, Language> CODES = codes();
    /** "EN \u2013 C1", "DE: B1". */
    private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\d-])(\\p{Lu}{2})(?= ?[:(\u2013-] ?\\S)");

    private static final String ANY = WordGroups.either(NAMES.keySet());
    private static final Pattern NAME = pattern("(" + ANY + ")");
    private static final Pattern CLAIM = pattern(LISTS.any("claim") + "(?: " + LISTS.any("claim-in") + ")?:? (" + ANY
            + ")(?:(?:,|/| " + LISTS.any("claim-and") + ") ?(" + ANY + ")){0,12}");
    private static final Pattern CLAIM_AFTER =
            pattern("(" + ANY + ") ?(?:\\(|-|\u2013|:)? ?" + LISTS.any("claim-behind"));
    /** "No German, but fluent English". */
    private static final Pattern DENIED = pattern(LISTS.any("no-language") + " (?:" + ANY + ")");

    private static final Set<String> CLAIMED_WORDS = LISTS.words("claimed");
    private static final Pattern CLAIMED = Pattern.compile(LISTS.any("claimed"), Pattern.CASE_INSENSITIVE);

    private static final Pattern SEPARATOR = Pattern.compile("[,;|\u2022]");

    private static final Pattern ALONE = pattern("(?:" + LISTS.any("level-before") + "(?: " + LISTS.any("level-in")
            + ")? )?(?:" + ANY + ")(?: ?[(:\u2013-]? ?(?:" + LISTS.any("level-behind") + "|[abc][12])\\)?)?");
    private static final Pattern ITEM = pattern(LISTS.any("language-item") + "?[ :\u2022*-]{0,10}+(" + ANY + ")");

    private List<Language> read(ResumeDocument document) {
        // "français-anglais" are two
        Stream<Language> listed = document.in(Section.LANGUAGES).stream()
                .map(line -> DENIED.matcher(line.text()).replaceAll(""))
                .flatMap(line -> Stream.of(
                                find(NAME, line), find(NAME, line.replace('-', '/')), find(CODE, CODES, line))
                        .flatMap(each -> each));
        Stream<Language> items = document.in(Section.SKILLS, Section.AWARDS, Section.CERTIFICATIONS).stream()
                .flatMap(line -> Arrays.stream(SEPARATOR.split(line.text())))
                .map(String::strip)
                .filter(item -> item.length() <= LONGEST_ITEM)
                .filter(item ->
                        ITEM.matcher(item).matches() || ALONE.matcher(item).matches())
                .flatMap(item -> find(NAME, item));
        Stream<Language> claimed = document.lines().stream()
                .filter(line -> line.section().professional() && mayClaim(line.text()))
                .flatMap(line -> Stream.of(CLAIM, CLAIM_AFTER)
                        .flatMap(claim -> claim.matcher(line.text()).results()))
                .flatMap(claim -> find(NAME, claim.group()));
        return Stream.of(listed, items, claimed)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Cheap to look for, before the many names are. */
    private static boolean mayClaim(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return CLAIMED_WORDS.stream().anyMatch(lower::contains)
                && CLAIMED.matcher(line).find();
    }

    /** Whether a text names a spoken language. */
    public static boolean names(String text) {
        return NAME.matcher(text).find();
    }

    /** Whether a text names a spoken language and, at most, how well it is spoken. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST_ITEM && ALONE.matcher(text).matches();
    }

    /** The same languages with the levels that stand beside their names. */
    public List<SpokenLanguage> spoken(ResumeDocument document) {
        LanguageLevels levels = new LanguageLevels(NAMES, document);
        return read(document).stream()
                .map(language ->
                        new SpokenLanguage(language, levels.of(language).orElse(null)))
                .toList();
    }

    private static Stream<Language> find(Pattern pattern, String text) {
        return find(pattern, NAMES, text);
    }

    private static Stream<Language> find(Pattern pattern, Map<String, Language> names, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> names.get(found.group(1).toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull);
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(
                "(?<![\\p{L}-])(?:" + text + ")(?:" + LISTS.any("language-end") + ")?(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** By the codes of languages, and those of countries that are taken for them. */
    private static Map<String, Language> codes() {
        Map<String, Language> codes = new HashMap<>(Map.of(
                "gb", new Language("en"),
                "cz", new Language("cs"),
                "se", new Language("sv"),
                "dk", new Language("da"),
                "gr", new Language("el"),
                "ua", new Language("uk")));
        WordLists.rows("spoken-languages").forEach(row -> codes.put(row.getFirst(), new Language(row.getFirst())));
        return codes;
    }

    private static Map<String, Language> names() {
        Map<String, Language> names = new HashMap<>();
        List<List<String>> languages = WordLists.rows("spoken-languages");
        for (List<String> row : languages) {
            Locale language = Locale.of(row.getFirst());
            Stream.concat(SHOWN_IN.stream(), Stream.of(row.getFirst()))
                    .map(shown -> language.getDisplayLanguage(Locale.of(shown)).toLowerCase(Locale.ROOT))
                    .filter(name -> name.length() > 3)
                    .forEach(name -> names.putIfAbsent(name, new Language(row.getFirst())));
        }
        languages.forEach(row -> row.stream().skip(1).forEach(name -> names.put(name, new Language(row.getFirst()))));
        return names;
    }
}

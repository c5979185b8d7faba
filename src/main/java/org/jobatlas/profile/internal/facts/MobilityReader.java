package org.jobatlas.profile.internal.facts;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/** Reads whether somebody says that they may work in a country and that they would move for a job. */
@Component
public class MobilityReader {

    private static final Map<String, List<String>> WORDS = WordLists.read("mobility");
    private static final Pattern MAY_WORK = any("may-work");
    private static final Pattern WOULD_MOVE = any("would-move");
    private static final Pattern WOULD_NOT_MOVE = any("would-not-move");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.of("sv"), Locale.FRENCH, Locale.GERMAN);
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("us", "US"),
            Map.entry("u.s", "US"),
            Map.entry("usa", "US"),
            Map.entry("united states", "US"),
            Map.entry("uk", "GB"),
            Map.entry("united kingdom", "GB"),
            Map.entry("britain", "GB"),
            Map.entry("eu", "EU"),
            Map.entry("eea", "EU"),
            Map.entry("european union", "EU"),
            Map.entry("europe", "EU"),
            Map.entry("sweden", "SE"),
            Map.entry("sverige", "SE"),
            Map.entry("germany", "DE"),
            Map.entry("deutschland", "DE"),
            Map.entry("france", "FR"),
            Map.entry("canada", "CA"),
            Map.entry("australia", "AU"),
            Map.entry("ireland", "IE"),
            Map.entry("norway", "NO"),
            Map.entry("denmark", "DK"),
            Map.entry("switzerland", "CH"),
            Map.entry("schweiz", "CH"));
    private static final Pattern COUNTRY =
            Pattern.compile("(?<![\\p{L}])(" + WordGroups.either(sorted()) + ")(?![\\p{L}])");

    /** "Mobilit\u00e9 : Allemagne" says where somebody would go, and not where they are. */
    private static final String WISH =
            "(?<!\\p{L})" + WordGroups.either(WORDS.getOrDefault("wish", List.of())) + " ?: ?";

    private static final Pattern WISHED =
            Pattern.compile(WISH + "(?:[^\\n|]{0,40}[ ,/])?" + WordGroups.either(everywhere()) + "(?!\\p{L})");

    private static final Pattern WISHES = Pattern.compile("(?iu)" + WISH + "[^\\n|\u2022\u00b7]{0,60}");

    /** Codes of countries, in the order they stand. */
    public List<String> rightToWork(String text) {
        if (!mayState("may-work", text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        Set<String> countries = new LinkedHashSet<>();
        text.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> MAY_WORK.matcher(line).find())
                .forEach(line -> {
                    Matcher named = COUNTRY.matcher(line);
                    while (named.find()) {
                        countries.add(COUNTRIES.getOrDefault(named.group(1), named.group(1)));
                    }
                });
        return List.copyOf(countries);
    }

    public Optional<Boolean> relocates(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (mayState("would-not-move", lower) && WOULD_NOT_MOVE.matcher(lower).find()) {
            return Optional.of(false);
        }
        boolean moves =
                (mayState("would-move", lower) && WOULD_MOVE.matcher(lower).find())
                        || (mayState("wish", lower) && WISHED.matcher(lower).find());
        return moves ? Optional.of(true) : Optional.empty();
    }

    /** The line without where somebody would go. */
    static String withoutWish(String line) {
        return line.indexOf(':') < 0 ? line : WISHES.matcher(line).replaceAll("");
    }

    /** Words for everywhere and the names of all countries in the languages of the portal, in lower case. */
    private static List<String> everywhere() {
        Stream<String> countries = Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .flatMap(country -> LANGUAGES.stream()
                        .map(language -> country.getDisplayCountry(language).toLowerCase(Locale.ROOT)));
        return Stream.concat(WORDS.getOrDefault("everywhere", List.of()).stream(), countries)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** A cheap look at the letters alone, before whole words are looked for. */
    private static boolean mayState(String list, String lower) {
        return WORDS.getOrDefault(list, List.of()).stream().anyMatch(lower::contains);
    }

    private static List<String> sorted() {
        return COUNTRIES.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    private static Pattern any(String list) {
        return Pattern.compile("(?<!\\p{L})" + WordGroups.either(WORDS.getOrDefault(list, List.of())) + "(?!\\p{L})");
    }
}

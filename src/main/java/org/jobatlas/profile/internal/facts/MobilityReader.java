package org.jobatlas.profile.internal.facts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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
    /** Codes of countries by their short and usual names, beside those that the languages of the portal have for them. */
    private static final Map<String, String> COUNTRIES = countries(Map.of(
            "us", "US",
            "u.s", "US",
            "usa", "US",
            "uk", "GB",
            "britain", "GB",
            "eu", "EU",
            "eea", "EU",
            "european union", "EU",
            "europe", "EU"));

    private static final Pattern COUNTRY =
            Pattern.compile("(?<![\\p{L}])(" + WordGroups.either(longestFirst(COUNTRIES.keySet())) + ")(?![\\p{L}])");

    /** "Mobilit\u00e9 : Allemagne" says where somebody would go, and not where they are. */
    private static final String WISH =
            "(?<!\\p{L})" + WordGroups.either(WORDS.getOrDefault("wish", List.of())) + " ?: ?";

    private static final Pattern WISHED = Pattern.compile(WISH + "(?:[^\\n|]{0,40}[ ,/])?"
            + WordGroups.either(longestFirst(
                    Stream.concat(WORDS.getOrDefault("everywhere", List.of()).stream(), COUNTRIES.keySet().stream())
                            .distinct()
                            .toList()))
            + "(?!\\p{L})");

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

    private static Map<String, String> countries(Map<String, String> others) {
        Map<String, String> codes = new HashMap<>(others);
        for (String code : Locale.getISOCountries()) {
            for (Locale language : LANGUAGES) {
                codes.put(Locale.of("", code).getDisplayCountry(language).toLowerCase(Locale.ROOT), code);
            }
        }
        // states of the United States as well
        codes.keySet().removeAll(Set.of("georgia", "jersey"));
        return Map.copyOf(codes);
    }

    /** A cheap look at the letters alone, before whole words are looked for. */
    private static boolean mayState(String list, String lower) {
        return WORDS.getOrDefault(list, List.of()).stream().anyMatch(lower::contains);
    }

    private static List<String> longestFirst(Collection<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Pattern any(String list) {
        return Pattern.compile("(?<!\\p{L})" + WordGroups.either(WORDS.getOrDefault(list, List.of())) + "(?!\\p{L})");
    }
}

package org.jobatlas.feed.internal.draft.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Country names in the languages of the feeds. */
public final class Countries {

    private static final int SHORTEST_GENITIVE = 6;
    private static final Map<String, String> NAMES = names();

    /** By ISO 3166-1 alpha-3 code, in capitals: "ARE" is a country and "Åre" a town. */
    private static final Map<String, String> CODES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(code -> Locale.of("", code).getISO3Country(), code -> code));

    private Countries() {}

    /** The code of a country by its name; two-letter codes are not names, because CA is also California. */
    static Optional<String> named(String name) {
        String normal = Vocabulary.normal(name);
        String code = NAMES.getOrDefault(normal, CODES.get(name.strip()));
        // "innerhalb Deutschlands"
        boolean genitive = code == null && normal.length() > SHORTEST_GENITIVE && normal.endsWith("s");
        return Optional.ofNullable(genitive ? NAMES.get(normal.substring(0, normal.length() - 1)) : code);
    }

    /** The code of a country by its name or code. */
    public static Optional<String> read(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return code.length() == 2
                        && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
                                .contains(code)
                ? Optional.of(code)
                : named(text).or(() -> Optional.ofNullable(CODES.get(code)));
    }

    /** Whether this is the country's English name, even if a state has the same name, as with Georgia. */
    static boolean isNamed(@Nullable String name, @Nullable String code) {
        return name != null
                && code != null
                && Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            for (String language : new String[] {
                "en", "sv", "fr", "de", "pl", "es", "it", "nl", "da", "nb", "fi", "pt", "cs", "hu", "ro", "tr", "et",
                "lv", "lt"
            }) {
                names.put(Vocabulary.normal(country.getDisplayCountry(Locale.of(language))), code);
            }
        }
        for (String british :
                new String[] {"UK", "U.K.", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain"}) {
            names.put(Vocabulary.normal(british), "GB");
        }
        for (String american : new String[] {"US", "U.S.", "USA", "U.S.A.", "United States of America"}) {
            names.put(Vocabulary.normal(american), "US");
        }
        Map.of("UAE", "AE", "U.A.E.", "AE", "KSA", "SA", "DRC", "CD", "PRC", "CN")
                .forEach((name, code) -> names.put(Vocabulary.normal(name), code));
        // also a state of the USA, which is the more frequent meaning in lists of places
        names.remove("georgia");
        // Grenada in Spanish, and towns of Spain and Nicaragua
        names.remove("granada");
        return Map.copyOf(names);
    }
}

package org.jobatlas.feed.internal.draft.places;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Abbreviations of states and provinces as written after a town. */
final class States {

    private static final Set<String> AMERICAN = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
            "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK",
            "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "DC", "PR");
    private static final Set<String> CANADIAN =
            Set.of("AB", "BC", "MB", "NB", "NL", "NS", "ON", "PE", "QC", "SK", "YT", "NT", "NU");
    private static final Set<String> AUSTRALIAN = Set.of("NSW", "VIC", "QLD", "TAS", "ACT");

    /** Codes of states of the USA, Canada or other countries that are also Australian states. */
    private static final Set<String> AUSTRALIAN_TOO = Set.of("WA", "SA", "NT");

    private static final Set<String> BRAZILIAN = Set.of(
            "AC", "AL", "AP", "AM", "BA", "CE", "DF", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR", "PE", "PI",
            "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO");

    private States() {}

    /** Whether a code that usually belongs to another country is also a state of this one. */
    static boolean isAlso(@Nullable String letters, @Nullable String country) {
        return letters != null
                && (("AU".equals(country) && AUSTRALIAN_TOO.contains(letters))
                        || ("BR".equals(country) && BRAZILIAN.contains(letters)));
    }

    /** The country of a state; after a town, a code that is also a country's is taken as a state. */
    static Optional<String> countryOf(@Nullable String state) {
        if (state == null) {
            return Optional.empty();
        }
        if (AMERICAN.contains(state)) {
            return Optional.of("US");
        }
        if (CANADIAN.contains(state)) {
            return Optional.of("CA");
        }
        return AUSTRALIAN.contains(state) ? Optional.of("AU") : Optional.empty();
    }

    /** Whether these are two letters that stand for a state or a country. */
    static boolean isCode(String text) {
        return text.length() == 2 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The country that two letters alone mean: that of Germany and India, far larger than the states; empty for other states. */
    static Optional<String> countryAlone(String letters) {
        boolean clear =
                isCode(letters) && (countryOf(letters).isEmpty() || letters.equals("DE") || letters.equals("IN"));
        return clear ? Countries.read(letters) : Optional.empty();
    }

    /** Whether the code is also a country's: DE is Delaware and Germany. */
    static boolean isCountry(@Nullable String letters, @Nullable String country) {
        return letters != null && letters.equals(country);
    }

    /** Splits "Sydney NSW" into two parts. */
    static String apart(String text) {
        int blank = text.strip().lastIndexOf(' ');
        boolean state = blank > 0
                && !text.contains(",")
                && countryOf(text.strip().substring(blank + 1)).isPresent();
        return state ? text.strip().substring(0, blank) + ", " + text.strip().substring(blank + 1) : text;
    }
}

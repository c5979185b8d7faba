package org.jobatlas.feed.internal.draft.pay;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jobatlas.feed.internal.draft.places.Countries;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/**
 * Currencies by code, name and sign. An ambiguous sign means the currency of the country; without a country it means
 * nothing.
 */
public final class Currencies {

    private static final WordGroups LISTS = WordGroups.of("feed/pay-words");

    private static final List<String> CODES = List.of(
            "EUR", "GBP", "USD", "SEK", "NOK", "DKK", "ISK", "CHF", "PLN", "CZK", "HUF", "RON", "BGN", "TRY", "UAH",
            "RUB", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "JPY", "CNY", "RMB", "KRW", "INR", "PKR", "LKR", "BDT",
            "NPR", "PHP", "IDR", "MYR", "THB", "VND", "AED", "SAR", "QAR", "ILS", "EGP", "ZAR", "NGN", "KES", "ETB",
            "GHS", "MXN", "BRL", "ARS", "CLP", "COP", "PEN", "KWD", "BHD", "OMR", "JOD", "MAD", "TND", "TZS", "UGX",
            "RSD", "GEL", "KZT");

    /** As written next to amounts; for case-insensitive patterns. */
    static final String SIGN =
            "(?:(?:AU|A|CA|C|US|NZ|SG|S|HK|R|MX|NT)?\\$|[\u00a3\u20ac\u00a5\u20b9\u20a9\u20ba\u20b1\u20bd\u20aa\u20a6\u20b5\u20b4\u20ab\u0e3f]|\u5186|z\u0142(?!\\p{L})"
                    + "|(?<!\\p{L})(?:kr\\.?|rp\\.?|:-|k\u010d|ft|rs\\.?|rm|fr\\.|"
                    + LISTS.any("money-word") + "|" + String.join("|", CODES)
                    + ")(?!\\p{L})|:-|(?<!\\p{L})R(?=\\s?\\d))";

    /** Currencies of many countries, or in which pay is stated everywhere. */
    private static final Set<String> WIDESPREAD = Set.of("EUR", "USD");

    private static final Map<String, String> DOLLARS = Map.of(
            "A", "AUD", "AU", "AUD", "C", "CAD", "CA", "CAD", "US", "USD", "NZ", "NZD", "S", "SGD", "SG", "SGD", "HK",
            "HKD", "R", "BRL");
    private static final Pattern DOLLAR = Pattern.compile("(?<!\\p{L})(AU|A|CA|C|US|NZ|SG|S|HK|R|MX|NT)?\\$");
    private static final Pattern CODE =
            Pattern.compile("(?<!\\p{L})k?(" + String.join("|", CODES) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern KRONA =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("swedish-money") + "(?!\\p{L})|:-");
    private static final Pattern SWEDISH =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("swedish-pay") + "(?!\\p{L})");
    private static final Pattern RUPEE = Pattern.compile(
            "(?iu)(?<!\\p{L})rs\\.?(?!\\p{L})|₹|rupees|(?<!\\p{L})" + LISTS.any("rupee-amount") + "(?!\\p{L})");
    private static final Set<String> KRONAS = Set.of("SEK", "NOK", "DKK", "ISK");
    private static final Set<String> RUPEES = Set.of("INR", "PKR", "LKR", "NPR");
    private static final Set<String> DOLLAR_COUNTRIES =
            Set.of("AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "JMD", "USD");
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("\u00a3", "GBP"),
            Map.entry("\u20ac", "EUR"),
            Map.entry("\u20a9", "KRW"),
            Map.entry("\u20ba", "TRY"),
            Map.entry("\u20b1", "PHP"),
            Map.entry("\u20bd", "RUB"),
            Map.entry("\u20aa", "ILS"),
            Map.entry("\u20a6", "NGN"),
            Map.entry("\u20b5", "GHS"),
            Map.entry("\u20b4", "UAH"),
            Map.entry("\u20ab", "VND"),
            Map.entry("\u0e3f", "THB"),
            Map.entry("\u5186", "JPY"),
            Map.entry("z\u0142", "PLN"),
            Map.entry("K\u010d", "CZK"));
    private static final Vocabulary NAMES = Vocabulary.of("currency");

    private Currencies() {}

    /** The currency of a cell that contains nothing else. */
    static Optional<String> cell(String text, @Nullable String local) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        boolean known = code.length() == 3
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(code));
        return known ? Optional.of(code) : in(text, local);
    }

    /**
     * The currency that the text names.
     *
     * @param local currency of the country; null where no country is known
     */
    public static Optional<String> in(String text, @Nullable String local) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            String found = code.group(1).toUpperCase(Locale.ROOT);
            return Optional.of(found.equals("RMB") ? "CNY" : found);
        }
        return dollar(text, local)
                .or(() -> sign(text))
                .or(() -> NAMES.firstIn(text))
                .or(() -> shared(text, local));
    }

    private static Optional<String> dollar(String text, @Nullable String local) {
        Matcher dollar = DOLLAR.matcher(text);
        if (!dollar.find()) {
            return Optional.empty();
        }
        String prefix = dollar.group(1);
        if (prefix != null) {
            return Optional.ofNullable(DOLLARS.getOrDefault(prefix, prefix.equals("MX") ? "MXN" : "TWD"));
        }
        return Optional.of(local != null && DOLLAR_COUNTRIES.contains(local) ? local : "USD");
    }

    private static Optional<String> sign(String text) {
        return SIGNS.entrySet().stream()
                .filter(sign -> text.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A name that several countries use for their currencies. */
    private static Optional<String> shared(String text, @Nullable String local) {
        if (text.contains("\u00a5")) {
            return Optional.of("CNY".equals(local) ? "CNY" : "JPY");
        }
        if (RUPEE.matcher(text).find()) {
            return Optional.of(local != null && RUPEES.contains(local) ? local : "INR");
        }
        if (!KRONA.matcher(text).find()) {
            return Optional.empty();
        }
        if (local != null && KRONAS.contains(local)) {
            return Optional.of(local);
        }
        return SWEDISH.matcher(text).find() ? Optional.of("SEK") : Optional.empty();
    }

    /** Whether the text contains a sign whose meaning is ambiguous. */
    static boolean doubtful(String text) {
        return KRONA.matcher(text).find();
    }

    /** The country of a currency, by the first two letters of its code. */
    public static Optional<String> countryOf(String code) {
        return WIDESPREAD.contains(code) || code.length() < 2 ? Optional.empty() : Countries.read(code.substring(0, 2));
    }
}

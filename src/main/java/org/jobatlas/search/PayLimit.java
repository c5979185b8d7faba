package org.jobatlas.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A yearly pay to be reached, compared by the portal's exchange rates. A posting that states a range counts with its upper end.
 *
 * @param currency ISO 4217 code
 * @param from the least
 * @param below what it stays below; null where there is no upper end
 */
public record PayLimit(String currency, int from, @Nullable Integer below) {

    private static final Pattern TEXT = Pattern.compile("([A-Z]{3})-(\\d{1,10})-(\\d{0,10})");

    public static PayLimit atLeast(int amount, String currency) {
        return new PayLimit(currency, amount, null);
    }

    /** As an address holds it: "SEK-300000-400000", "EUR-100000-". */
    public String text() {
        return currency + "-" + from + "-" + (below == null ? "" : below);
    }

    /** Back from {@link #text()}. */
    public static Optional<PayLimit> read(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        long from = Long.parseLong(found.group(2));
        Long below = found.group(3).isEmpty() ? null : Long.valueOf(found.group(3));
        return from > Integer.MAX_VALUE || (below != null && below > Integer.MAX_VALUE)
                ? Optional.empty()
                : Optional.of(new PayLimit(found.group(1), (int) from, below == null ? null : below.intValue()));
    }
}

package org.jobatlas.search.internal.typed;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/** Reads a pay that is typed among words: "50k", "£40k", "lön 35000", "60000 eur". */
final class TypedPay {

    private static final WordGroups LISTS = WordGroups.of("search/query-words");
    private static final Set<String> EUROS = LISTS.words("euros");
    private static final Set<String> POUNDS = LISTS.words("pounds");
    private static final Set<String> DOLLARS = LISTS.words("dollars");
    private static final Set<String> SWEDISH_CROWNS = LISTS.words("crowns");

    private static final Pattern AMOUNT =
            Pattern.compile("(?iu)(?:" + LISTS.any("pay") + "\\s)?([£€$])?(\\d{2,6})(k)?\\+?(?:\\s?"
                    + "(" + LISTS.any("euros") + "|" + LISTS.any("pounds") + "|" + LISTS.any("dollars") + "|"
                    + LISTS.any("crowns") + "|" + LISTS.any("code") + "))?");
    private static final Set<String> CROWNS = Set.of("SEK", "NOK", "DKK");
    private static final int THOUSAND = 1_000;
    private static final int LEAST_A_YEAR = 10_000;
    private static final int MOST = 1_000_000;
    private static final int MONTHLY_CROWNS = 120_000;
    private static final int MONTHS = 12;

    private TypedPay() {}

    /** At least so much a year, in its own currency or the given one; empty where a number alone may be anything. */
    static Optional<PayLimit> read(String words, String currency) {
        Matcher amount = AMOUNT.matcher(words);
        if (!amount.matches()) {
            return Optional.empty();
        }
        @Nullable String sign = amount.group(1) == null ? amount.group(4) : amount.group(1);
        boolean thousands = amount.group(3) != null;
        boolean told = thousands || sign != null || !Character.isDigit(words.charAt(0));
        int number = Integer.parseInt(amount.group(2)) * (thousands ? THOUSAND : 1);
        if (!told || number < LEAST_A_YEAR || number > MOST) {
            return Optional.empty();
        }
        String stated = sign == null ? currency : code(sign.toLowerCase(Locale.ROOT));
        boolean monthly = CROWNS.contains(stated) && number < MONTHLY_CROWNS;
        return Optional.of(PayLimit.atLeast(monthly ? number * MONTHS : number, stated));
    }

    private static String code(String sign) {
        if (EUROS.contains(sign)) {
            return "EUR";
        }
        if (POUNDS.contains(sign)) {
            return "GBP";
        }
        if (DOLLARS.contains(sign)) {
            return "USD";
        }
        return SWEDISH_CROWNS.contains(sign) ? "SEK" : sign.toUpperCase(Locale.ROOT);
    }
}

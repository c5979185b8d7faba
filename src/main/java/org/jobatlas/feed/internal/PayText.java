package org.jobatlas.feed.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.PayPeriod;
import org.jspecify.annotations.Nullable;

/** A pay as people write it: "£24,907 - £30,615 per annum", "od 2800 zł brutto/mies.", "Horaire de 12.0 Euros". */
final class PayText {

    private static final String NUMBER =
            "\\d{1,3}(?:[ \\u00a0\\u202f.,']\\d{3}){1,5}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)";
    private static final String SIGN = "(?:[£€$]|zł|kr|eur(?:os?)?|gbp|usd|sek|pln|birr|etb)";
    private static final String AMOUNT = "(" + NUMBER + ")(\\s?k(?![\\p{L}]))?";
    private static final Pattern RANGE = Pattern.compile(
            "(" + SIGN + "?)\\s{0,3}(?<![\\d\\p{L}])" + AMOUNT + "(?:\\s*(" + SIGN + ")(?!\\p{L}))?"
                    + "(?:\\s{0,3}(?:ph|pa|p/h)?\\s{0,3}(?:[-–—]|to|à|do|till|bis|and)\\s{0,3}" + SIGN + "?\\s{0,3}"
                    + AMOUNT
                    + "(?:\\s*(" + SIGN
                    + ")(?!\\p{L}))?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UP_TO =
            Pattern.compile("(up to|to|do|upp till|jusqu'à|bis zu|max\\.?)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM =
            Pattern.compile("(from|od|från|à partir de|ab|min\\.?|starting at)\\s*$", Pattern.CASE_INSENSITIVE);
    /** "Annuel de 21622 Euros sur 12 mois": in how many parts it is paid. */
    private static final Pattern INSTALMENTS = Pattern.compile("sur \\d+(?:[.,]\\d+)? mois", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final Vocabulary PERIODS = Vocabulary.of("period");
    private static final Vocabulary CURRENCIES = Vocabulary.of("currency");

    private PayText() {}

    /** The amounts that could be the pay: first those with a sign of money, then the others, each in order. */
    static List<Amounts> in(String whole) {
        String text = INSTALMENTS.matcher(whole).replaceAll("");
        List<Amounts> signed = new ArrayList<>();
        List<Amounts> plain = new ArrayList<>();
        Matcher matcher = RANGE.matcher(text);
        while (matcher.find()) {
            boolean money = !matcher.group(1).isEmpty() || matcher.group(4) != null || matcher.group(7) != null;
            (money ? signed : plain).add(amounts(text, matcher));
        }
        signed.addAll(plain);
        return signed;
    }

    private static Amounts amounts(String text, Matcher matcher) {
        boolean thousands = matcher.group(6) != null;
        BigDecimal first = number(matcher.group(2), matcher.group(3) != null);
        String second = matcher.group(5);
        PayPeriod period = PERIODS.firstIn(text.substring(matcher.end()))
                .or(() -> PERIODS.firstIn(text.substring(0, matcher.start())))
                .map(PayPeriod::valueOf)
                .orElse(null);
        if (second != null) {
            BigDecimal last = number(second, thousands);
            // "20-30k" means 20k to 30k
            boolean both = thousands && first.compareTo(last.divide(THOUSAND)) <= 0;
            return new Amounts(both ? first.multiply(THOUSAND) : first, last, period);
        }
        String before = text.substring(0, matcher.start());
        if (FROM.matcher(before).find()) {
            return new Amounts(first, null, period);
        }
        return UP_TO.matcher(before).find() ? new Amounts(null, first, period) : new Amounts(first, first, period);
    }

    /** A number with either mark for decimals and thousands. */
    static BigDecimal number(String text, boolean thousands) {
        String digits = text.replaceAll("[ \\u00a0\\u202f']", "");
        if (digits.matches(".*[.,]\\d{1,2}")) {
            int mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
            digits = digits.substring(0, mark).replaceAll("[.,]", "") + "." + digits.substring(mark + 1);
        } else {
            digits = digits.replaceAll("[.,]", "");
        }
        BigDecimal number = new BigDecimal(digits);
        return thousands ? number.multiply(THOUSAND) : number;
    }

    /** The currency that the text names; a bare dollar sign stands for the dollar of the country, or the American one. */
    static Optional<String> currencyIn(String text, @Nullable String ofCountry) {
        if (text.contains("£")) {
            return Optional.of("GBP");
        }
        if (text.contains("€")) {
            return Optional.of("EUR");
        }
        Optional<String> named = CURRENCIES.firstIn(text);
        if (named.isPresent() || !text.contains("$")) {
            return named;
        }
        boolean dollars = ofCountry != null && ofCountry.matches("AUD|CAD|NZD|SGD|HKD");
        return Optional.of(dollars && ofCountry != null ? ofCountry : "USD");
    }

    /** One or both ends of a pay, with its period where the text says it. */
    record Amounts(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable PayPeriod period) {}
}

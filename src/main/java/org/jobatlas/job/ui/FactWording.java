package org.jobatlas.job.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.uikit.Dates;
import org.jspecify.annotations.Nullable;

/** Facts of postings in words of the reader's language. */
public final class FactWording {

    private FactWording() {}

    /** "32 000–38 000 kr i månaden (≈ 34 000–40 000 € om året)": as stated, and roughly in the viewer's currency where that is another. */
    public static String pay(PayRange pay, Locale locale) {
        String stated = stated(pay, locale);
        return ViewerMoney.beside(pay, ViewerMoney.currency(locale))
                .map(other -> stated + " (\u2248\u00a0" + stated(other, locale) + ")")
                .orElse(stated);
    }

    /** "£32,000–38,000 a year". */
    static String stated(PayRange pay, Locale locale) {
        BigDecimal min = pay.min();
        BigDecimal max = pay.max();
        String period = pay.period().name().toLowerCase(Locale.ROOT);
        if (min != null && max != null && min.compareTo(max) != 0) {
            return translate(locale, "job.pay." + period, range(min, max, pay.currency(), locale));
        }
        String key = min == null ? "job.pay.up-to" : max == null ? "job.pay.from" : "job.pay.exactly";
        BigDecimal only = min == null ? max : min;
        String text = translate(locale, key, amount(only == null ? BigDecimal.ZERO : only, pay.currency(), locale));
        return translate(locale, "job.pay." + period, text);
    }

    /** "20,000–30,000 kr", "under 20,000 kr", "from 100,000 kr". */
    public static String band(int from, @Nullable Integer below, String currency, Locale locale) {
        if (below == null) {
            return translate(locale, "job.pay.from", amount(BigDecimal.valueOf(from), currency, locale));
        }
        return from == 0
                ? translate(locale, "job.pay.under", amount(BigDecimal.valueOf(below), currency, locale))
                : range(BigDecimal.valueOf(from), BigDecimal.valueOf(below), currency, locale);
    }

    private static String amount(BigDecimal amount, String currency, Locale locale) {
        return range(amount, amount, currency, locale);
    }

    /** One or two amounts with the currency once, where the language puts it: "£32,000–38,000", "32 000–38 000 kr". */
    static String range(BigDecimal min, BigDecimal max, String currency, Locale locale) {
        NumberFormat number = NumberFormat.getNumberInstance(locale);
        boolean whole = min.stripTrailingZeros().scale() <= 0
                && max.stripTrailingZeros().scale() <= 0;
        number.setMinimumFractionDigits(whole ? 0 : 2);
        number.setMaximumFractionDigits(whole ? 0 : 2);
        String amounts = min.compareTo(max) == 0 ? number.format(min) : number.format(min) + "–" + number.format(max);
        String symbol = symbol(currency, locale);
        boolean inFront = ((DecimalFormat) NumberFormat.getCurrencyInstance(locale))
                .toPattern()
                .startsWith("¤");
        return !inFront
                ? amounts + "\u00a0" + symbol
                : Character.isLetter(symbol.charAt(symbol.length() - 1))
                        ? symbol + "\u00a0" + amounts
                        : symbol + amounts;
    }

    private static String symbol(String currency, Locale locale) {
        try {
            String symbol = Currency.getInstance(currency).getSymbol(locale);
            if (symbol.startsWith("£")) {
                return "£"; // "£GB" in French
            }
            // "Dkr" and "Nkr" of Swedish are words nobody writes on pay slips
            return symbol.length() > 2 && symbol.endsWith("kr") ? currency : symbol;
        } catch (IllegalArgumentException e) {
            return currency;
        }
    }

    /** "today", "yesterday", "5 days ago", or a date. */
    public static String age(Instant published, Clock clock, Locale locale) {
        long days = ChronoUnit.DAYS.between(Dates.day(published), Dates.today(clock));
        if (days <= 0) {
            return translate(locale, "job.age.today");
        }
        return days == 1
                ? translate(locale, "job.age.yesterday")
                : days <= 45 ? translate(locale, "job.age.days", days) : date(published, locale);
    }

    public static String date(Instant instant, Locale locale) {
        return Dates.date(FormatStyle.MEDIUM, locale).format(Dates.day(instant));
    }

    /** "Malm\u00f6, Sweden". */
    public static String place(Place place, Locale locale) {
        String country = place.country();
        return country == null
                ? place.name()
                : town(place, locale) + ", " + Locale.of("", country).getDisplayCountry(locale);
    }

    /** "K\u00f6penhamn" in Swedish, "Copenhagen" in English. */
    public static String town(Place place, Locale locale) {
        return TownNames.of(place, locale);
    }

    /** "Lund and Malm\u00f6"; at most two by name. */
    public static String places(List<Place> places, Locale locale) {
        if (places.size() == 1) {
            return place(places.getFirst(), locale);
        }
        String names = String.join(
                ", ", places.stream().limit(2).map(place -> town(place, locale)).toList());
        return places.size() <= 2 ? names : translate(locale, "job.places.more", names, places.size() - 2);
    }

    /** "Java, Spring and SQL". */
    public static String list(List<String> words, Locale locale) {
        return words.isEmpty()
                ? ""
                : words.size() == 1
                        ? words.getFirst()
                        : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                                .format(words);
    }

    /** A constant of an enum by its text: {@code job.remote-kind.hybrid}. */
    public static String of(Enum<?> constant, Locale locale) {
        return translate(locale, key(constant));
    }

    static String key(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1");
        return ("job." + kind + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT);
    }
}

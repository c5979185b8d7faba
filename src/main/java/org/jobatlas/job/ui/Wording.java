package org.jobatlas.job.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.text.ListFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;

/** Facts of postings in words of the reader's language. */
public final class Wording {

    private Wording() {}

    /** "£32,000–38,000 a year". */
    public static String pay(PayRange pay, Locale locale) {
        BigDecimal min = pay.min();
        BigDecimal max = pay.max();
        String period = pay.period().name().toLowerCase(Locale.ROOT);
        if (min != null && max != null && min.compareTo(max) != 0) {
            String range = amount(min, pay.currency(), locale) + "\u2013" + amount(max, pay.currency(), locale);
            return translate(locale, "job.pay." + period, range);
        }
        String key = min == null ? "job.pay.up-to" : max == null ? "job.pay.from" : "job.pay.exactly";
        BigDecimal only = min == null ? max : min;
        String text = translate(locale, key, amount(only == null ? BigDecimal.ZERO : only, pay.currency(), locale));
        return translate(locale, "job.pay." + period, text);
    }

    private static String amount(BigDecimal amount, String currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setMaximumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        try {
            format.setCurrency(Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            return NumberFormat.getNumberInstance(locale).format(amount) + " " + currency;
        }
        return format.format(amount);
    }

    /** "today", "yesterday", "5 days ago", or a date. */
    public static String age(Instant published, Clock clock, Locale locale) {
        ZoneId zone = ZoneId.systemDefault();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(published, zone), LocalDate.now(clock.withZone(zone)));
        if (days <= 0) {
            return translate(locale, "job.age.today");
        }
        return days == 1
                ? translate(locale, "job.age.yesterday")
                : days <= 45 ? translate(locale, "job.age.days", days) : date(published, locale);
    }

    public static String date(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(instant.atZone(ZoneId.systemDefault()));
    }

    /** "Malm\u00f6, Sweden". */
    public static String place(Place place, Locale locale) {
        String country = place.country();
        return country == null
                ? place.name()
                : place.name() + ", " + Locale.of("", country).getDisplayCountry(locale);
    }

    /** "Lund and Malm\u00f6"; at most two by name. */
    public static String places(List<Place> places, Locale locale) {
        if (places.size() == 1) {
            return place(places.getFirst(), locale);
        }
        String names =
                String.join(", ", places.stream().limit(2).map(Place::name).toList());
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
        String kind = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])([A-Z])", "-$1");
        return translate(locale, ("job." + kind + "." + constant.name().replace('_', '-')).toLowerCase(Locale.ROOT));
    }
}

package org.jobatlas.feed.internal;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/** The pay that a row states in numbers or words; a predicted or impossible one is not stated. */
final class PayReader {

    private static final Vocabulary PERIODS = Vocabulary.of("period");

    private final Columns columns;

    PayReader(Columns columns) {
        this.columns = columns;
    }

    Optional<PayRange> read(FeedEntry.Row row, @Nullable String country) {
        if (columns.first(row, FeedField.PAY_PREDICTED).filter(Truth::isYes).isPresent()) {
            return Optional.empty();
        }
        List<String> texts = columns.all(row, FeedField.PAY_TEXT).stream()
                .map(value -> value.note().isEmpty() ? value.text() : value.text() + " " + value.note())
                .toList();
        String currency = currency(row, texts, country);
        if (currency == null) {
            return Optional.empty();
        }
        Optional<String> unit = columns.first(row, FeedField.PAY_PERIOD);
        Period stated =
                new Period(unit.flatMap(PERIODS::onlyIn).map(PayPeriod::valueOf).orElse(null), unit.isEmpty());
        PayText.Amounts numbers = new PayText.Amounts(
                number(columns.first(row, FeedField.PAY_MIN)), number(columns.first(row, FeedField.PAY_MAX)), null);
        return range(numbers, currency, stated)
                .or(() -> texts.stream()
                        .flatMap(text -> PayText.in(text).stream()
                                .flatMap(amounts ->
                                        range(
                                                amounts,
                                                PayText.currencyIn(text, currency)
                                                        .orElse(currency),
                                                stated)
                                                .stream()))
                        .findFirst());
    }

    private @Nullable String currency(FeedEntry.Row row, List<String> texts, @Nullable String country) {
        String local = country == null ? null : localCurrency(country);
        return Stream.concat(columns.first(row, FeedField.PAY_CURRENCY).stream(), texts.stream())
                .flatMap(text -> PayText.currencyIn(text, local).stream())
                .findFirst()
                .orElse(local);
    }

    private static @Nullable String localCurrency(String country) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Ends in order, zero as not stated; empty where nothing plausible is left. */
    static Optional<PayRange> range(PayText.Amounts amounts, String currency, Period stated) {
        BigDecimal min = positive(amounts.min());
        BigDecimal max = positive(amounts.max());
        if (min != null && max != null && min.compareTo(max) > 0) {
            return range(new PayText.Amounts(max, min, amounts.period()), currency, stated);
        }
        BigDecimal either = max != null ? max : min;
        if (either == null) {
            return Optional.empty();
        }
        PayPeriod period = amounts.period() != null ? amounts.period() : stated.known();
        if (period == null && stated.guess()) {
            period = PayScale.periodOf(either.doubleValue(), currency).orElse(null);
        }
        if (period == null || !isPlausible(min, currency, period) || !isPlausible(max, currency, period)) {
            return Optional.empty();
        }
        return Optional.of(new PayRange(min, max, currency, period));
    }

    private static boolean isPlausible(@Nullable BigDecimal amount, String currency, PayPeriod period) {
        return amount == null || PayScale.isPlausible(amount.doubleValue(), currency, period);
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() <= 0 ? null : amount;
    }

    private static @Nullable BigDecimal number(Optional<String> text) {
        return text.map(value ->
                        value.replace("£", "").replace("$", "").replace("€", "").strip())
                .filter(value -> value.matches("\\d[\\d ,.'\\u00a0]*"))
                .map(value -> value.matches("\\d+\\.\\d{3,}") ? new BigDecimal(value) : PayText.number(value, false))
                .orElse(null);
    }

    /**
     * What the row's own column says of the period.
     *
     * @param guess whether the amount may tell, because the row says nothing; a word that nobody knows forbids it
     */
    record Period(@Nullable PayPeriod known, boolean guess) {

        static final Period UNSTATED = new Period(null, true);
    }
}

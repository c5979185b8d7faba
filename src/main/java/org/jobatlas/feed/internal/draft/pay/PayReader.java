package org.jobatlas.feed.internal.draft.pay;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.feed.internal.draft.ColumnMeaning;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.UnreadValues;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jobatlas.feed.internal.draft.YesNo;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The pay that a row states in numbers or words; predicted or implausible pay is not used. */
public final class PayReader {

    private static final Pattern SIGNS =
            Pattern.compile(Currencies.SIGN, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Vocabulary PERIODS = Vocabulary.of("period");

    private final Columns columns;

    public PayReader(Columns columns) {
        this.columns = columns;
    }

    public Optional<PayRange> read(FeedEntry.Row row, @Nullable String country, UnreadValues doubts) {
        if (columns.first(row, ColumnMeaning.PAY_PREDICTED).filter(YesNo::isYes).isPresent()) {
            return Optional.empty();
        }
        List<String> texts = columns.all(row, ColumnMeaning.PAY_TEXT).stream()
                .map(value -> value.note().isEmpty() ? value.text() : value.text() + " " + value.note())
                .map(text -> Parser.unescapeEntities(text, false))
                .toList();
        Optional<PayRange> found = found(row, texts, country);
        if (found.isEmpty()) {
            Stream.of(ColumnMeaning.PAY_MIN, ColumnMeaning.PAY_MAX)
                    .flatMap(field -> columns.first(row, field).stream())
                    .filter(PayReader::isAmount)
                    .forEach(text -> doubts.add("pay", text));
            texts.stream().filter(PayReader::isAmount).forEach(text -> doubts.add("pay", text));
        }
        return found;
    }

    /** "Competitive" and "0" state no pay; "£££" means some that is not known. */
    private static boolean isAmount(String text) {
        return text.chars().anyMatch(c -> c >= '1' && c <= '9')
                || text.chars().allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL || c == ' ');
    }

    private Optional<PayRange> found(FeedEntry.Row row, List<String> texts, @Nullable String country) {
        String local = country == null ? null : localCurrency(country);
        Optional<String> cell = columns.first(row, ColumnMeaning.PAY_CURRENCY);
        Optional<String> stated = cell.flatMap(text -> Currencies.cell(text, local));
        if (cell.isPresent() && stated.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = columns.first(row, ColumnMeaning.PAY_PERIOD);
        Period period =
                new Period(unit.flatMap(PERIODS::onlyIn).map(PayPeriod::valueOf).orElse(null), unit.isEmpty());
        List<String> cells = Stream.of(ColumnMeaning.PAY_MIN, ColumnMeaning.PAY_MAX)
                .flatMap(field -> columns.first(row, field).stream())
                .toList();
        WrittenPay.Amounts numbers =
                new WrittenPay.Amounts(amount(row, ColumnMeaning.PAY_MIN), amount(row, ColumnMeaning.PAY_MAX), null);
        return stated.or(() ->
                        currency(Stream.concat(cells.stream(), texts.stream()).toList(), local))
                .flatMap(currency -> range(numbers, currency, period))
                .or(() -> texts.stream()
                        .flatMap(text -> ranges(text, stated.orElse(null), local, period))
                        .findFirst());
    }

    /** Some columns are in hundredths. */
    private @Nullable BigDecimal amount(FeedEntry.Row row, ColumnMeaning field) {
        return columns.all(row, field).stream()
                .findFirst()
                .map(value -> {
                    BigDecimal number = number(Optional.of(value.text()));
                    return number == null || !value.note().equals("cents") ? number : number.movePointLeft(2);
                })
                .orElse(null);
    }

    private static Stream<PayRange> ranges(
            String text, @Nullable String stated, @Nullable String local, Period period) {
        Optional<String> named = Currencies.in(text, local);
        Optional<String> currency = named.isPresent() || Currencies.doubtful(text)
                ? named.or(() -> Optional.ofNullable(stated))
                : Optional.ofNullable(stated != null ? stated : local);
        return currency.stream()
                .flatMap(
                        each -> WrittenPay.in(text).stream().flatMap(amounts -> range(amounts, each, period).stream()));
    }

    /** The currency that the texts name, or that of the country. */
    private static Optional<String> currency(List<String> texts, @Nullable String local) {
        Optional<String> named = texts.stream()
                .flatMap(text -> Currencies.in(text, local).stream())
                .findFirst();
        boolean doubtful = texts.stream().anyMatch(Currencies::doubtful);
        return named.isPresent() || doubtful ? named : Optional.ofNullable(local);
    }

    private static @Nullable String localCurrency(String country) {
        try {
            Currency currency = Currency.getInstance(Locale.of("", country));
            return currency == null ? null : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Minimum and maximum in order, zero meaning not stated; empty where nothing plausible is left. */
    static Optional<PayRange> range(WrittenPay.Amounts amounts, String currency, Period stated) {
        BigDecimal min = positive(amounts.min());
        BigDecimal max = positive(amounts.max());
        if (min != null && max != null && min.compareTo(max) > 0) {
            return range(new WrittenPay.Amounts(/* min= */ max, /* max= */ min, amounts.period()), currency, stated);
        }
        BigDecimal either = max != null ? max : min;
        if (either == null) {
            return Optional.empty();
        }
        PayPeriod period = amounts.period() != null ? amounts.period() : stated.known();
        if (period == null && stated.guess()) {
            period = CrediblePay.periodOf(either.doubleValue(), currency).orElse(null);
        }
        if (period == null || !isPlausible(min, currency, period) || !isPlausible(max, currency, period)) {
            return Optional.empty();
        }
        return Optional.of(new PayRange(min, max, currency, period));
    }

    private static boolean isPlausible(@Nullable BigDecimal amount, String currency, PayPeriod period) {
        return amount == null || CrediblePay.isPlausible(amount.doubleValue(), currency, period);
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() <= 0 ? null : amount;
    }

    private static @Nullable BigDecimal number(Optional<String> text) {
        return text.map(value -> SIGNS.matcher(value).replaceAll("").strip())
                .filter(value -> value.matches("\\d[\\d ,.'\\u00a0\\u202f]{0,20}k?"))
                .map(value -> {
                    String digits = value.endsWith("k") ? value.substring(0, value.length() - 1) : value;
                    BigDecimal number = digits.matches("\\d{1,12}\\.\\d{3,12}") && !digits.matches("\\d{1,3}\\.\\d{3}")
                            ? new BigDecimal(digits)
                            : WrittenPay.number(digits);
                    return value.endsWith("k") ? number.multiply(BigDecimal.valueOf(1000)) : number;
                })
                .orElse(null);
    }

    /**
     * The period stated in the row's own column.
     *
     * @param guess whether the period may be guessed from the amount: only if the row says nothing, not if it has an
     *     unknown word
     */
    record Period(@Nullable PayPeriod known, boolean guess) {

        static final Period UNSTATED = new Period(null, true);
    }
}

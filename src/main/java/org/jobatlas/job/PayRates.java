package org.jobatlas.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jobatlas.shared.PayRange;

/**
 * Exchange rates of one day, for comparing pay. The bundled table has the reference rates of the European Central Bank
 * and, for currencies that it does not quote, rounded market rates of the same day. A newer file of the bank can
 * replace it.
 *
 * @param perEuro units of the currency per euro, by ISO 4217 code
 */
public record PayRates(LocalDate date, Map<String, Double> perEuro) {

    /** The currency in which the index compares pay. */
    public static final String BASE = "EUR";

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[yyyy-MM-dd][d MMMM yyyy]")
            .toFormatter(Locale.ENGLISH);
    private static final PayRates BUILT_IN = builtIn();
    private static volatile PayRates current = BUILT_IN;

    public PayRates {
        perEuro = Map.copyOf(perEuro);
    }

    /** The current table of the portal, read at startup. */
    public static PayRates current() {
        return current;
    }

    /** Whether this is the bundled table. */
    public boolean comesWithThePortal() {
        return equals(BUILT_IN);
    }

    /** Makes a table the current one; currencies that it lacks keep their rates. */
    public static void use(PayRates rates) {
        Map<String, Double> all = new HashMap<>(BUILT_IN.perEuro);
        all.putAll(rates.perEuro);
        current = new PayRates(rates.date, all);
    }

    /**
     * Reads a file in the format of the European Central Bank: a line of currencies, then a line of rates, the newest first.
     *
     * @throws IllegalArgumentException with a sentence for people where it is none
     */
    public static PayRates read(String csv) {
        List<String> lines =
                csv.lines().filter(line -> !line.isBlank()).limit(2).toList();
        if (lines.size() < 2 || !lines.getFirst().toLowerCase(Locale.ROOT).startsWith("date")) {
            throw new IllegalArgumentException(
                    "This is no table of exchange rates: its first line has to be \"Date, USD, JPY, …\", its second"
                            + " the rates of a day.");
        }
        String[] codes = lines.getFirst().split(",", -1);
        String[] values = lines.getLast().split(",", -1);
        Map<String, Double> perEuro = new HashMap<>();
        for (int column = 1; column < Math.min(codes.length, values.length); column++) {
            String code = codes[column].strip();
            String value = values[column].strip();
            if (code.matches("[A-Z]{3}")
                    && value.matches("\\d{1,9}(?:\\.\\d{1,9})?")
                    && Double.parseDouble(value) > 0) {
                perEuro.put(code, Double.parseDouble(value));
            }
        }
        if (!perEuro.containsKey("USD")) {
            throw new IllegalArgumentException("This table of exchange rates holds no rate for USD.");
        }
        return new PayRates(date(values[0].strip()), perEuro);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no date of exchange rates.", e);
        }
    }

    /** An amount in another currency; empty where one of them has no rate. */
    public OptionalDouble convert(double amount, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(amount);
        }
        Double source = rate(from);
        Double target = rate(to);
        return source == null || target == null ? OptionalDouble.empty() : OptionalDouble.of(amount / source * target);
    }

    private @org.jspecify.annotations.Nullable Double rate(String currency) {
        return currency.equals(BASE) ? (Double) 1.0 : perEuro.get(currency);
    }

    /** The upper or only end of a pay range, converted to a year of full-time work and to a currency. */
    public OptionalDouble annualTop(PayRange pay, String currency) {
        return convert(pay.annualTop(), pay.currency(), currency);
    }

    private static PayRates builtIn() {
        PayRates bank = resource("/job/rates.csv");
        Map<String, Double> all = new HashMap<>(otherThan(bank));
        all.putAll(bank.perEuro);
        return new PayRates(bank.date, all);
    }

    private static Map<String, Double> otherThan(PayRates bank) {
        String text = text("/job/rates-other.csv");
        Double dollar = Objects.requireNonNull(bank.perEuro.get("USD"));
        return read(text.replaceFirst("\\R", ",USD\n").stripTrailing() + "," + dollar).perEuro;
    }

    private static PayRates resource(String name) {
        return read(text(name));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PayRates.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The exchange rates cannot be read", e);
        }
    }
}

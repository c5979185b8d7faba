package org.jobatlas.feed.internal.draft.pay;

import java.util.Map;
import java.util.Optional;
import org.jobatlas.shared.PayPeriod;

/** Plausible ranges of pay by currency, wide enough that only typing errors fall outside. */
final class CrediblePay {

    /** Roughly how many units of the currency have the purchasing power of one euro. */
    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("PLN", 3.4),
            Map.entry("SEK", 8.0),
            Map.entry("NOK", 8.0),
            Map.entry("DKK", 6.0),
            Map.entry("CZK", 10.0),
            Map.entry("HUF", 100.0),
            Map.entry("INR", 15.0),
            Map.entry("ETB", 4.0),
            Map.entry("JPY", 100.0),
            Map.entry("KRW", 900.0),
            Map.entry("CNY", 4.0),
            Map.entry("ISK", 120.0),
            Map.entry("RUB", 40.0),
            Map.entry("UAH", 12.0),
            Map.entry("TRY", 12.0),
            Map.entry("RON", 3.0),
            Map.entry("TWD", 20.0),
            Map.entry("THB", 12.0),
            Map.entry("PHP", 15.0),
            Map.entry("IDR", 5_000.0),
            Map.entry("VND", 8_000.0),
            Map.entry("PKR", 60.0),
            Map.entry("LKR", 80.0),
            Map.entry("BDT", 30.0),
            Map.entry("NGN", 300.0),
            Map.entry("KES", 40.0),
            Map.entry("ZAR", 6.0),
            Map.entry("MXN", 8.0),
            Map.entry("BRL", 2.0),
            Map.entry("ARS", 500.0),
            Map.entry("CLP", 500.0),
            Map.entry("COP", 1_500.0),
            Map.entry("CRC", 350.0),
            Map.entry("PYG", 3_000.0),
            Map.entry("RSD", 50.0),
            Map.entry("KZT", 150.0),
            Map.entry("UZS", 4_000.0),
            Map.entry("IQD", 600.0),
            Map.entry("UGX", 1_500.0),
            Map.entry("TZS", 900.0),
            Map.entry("AED", 3.0),
            Map.entry("SAR", 3.0),
            Map.entry("QAR", 3.0),
            Map.entry("HKD", 7.0),
            Map.entry("ILS", 4.0),
            Map.entry("MYR", 2.5),
            Map.entry("EGP", 12.0),
            Map.entry("MAD", 5.0),
            Map.entry("GHS", 6.0),
            Map.entry("NPR", 45.0),
            Map.entry("XAF", 250.0),
            Map.entry("XOF", 250.0));

    private static final double LEAST_PER_YEAR = 1_000;
    private static final double MOST_PER_YEAR = 3_000_000;
    private static final double LEAST_YEARLY = 9_000;
    private static final double LEAST_MONTHLY = 750;
    private static final double MOST_HOURLY = 100;
    private static final double LEAST_HOURLY = 2;

    private CrediblePay() {}

    static boolean isPlausible(double amount, String currency, PayPeriod period) {
        double perYear = amount * period.perYear() / UNITS.getOrDefault(currency, 1.0);
        return perYear >= LEAST_PER_YEAR && perYear <= MOST_PER_YEAR;
    }

    /** The pay period that fits an amount without one; empty where several would. */
    static Optional<PayPeriod> periodOf(double amount, String currency) {
        double units = amount / UNITS.getOrDefault(currency, 1.0);
        if (units >= LEAST_YEARLY) {
            return Optional.of(PayPeriod.YEAR);
        }
        if (units >= LEAST_MONTHLY) {
            return Optional.of(PayPeriod.MONTH);
        }
        return units >= LEAST_HOURLY && units < MOST_HOURLY ? Optional.of(PayPeriod.HOUR) : Optional.empty();
    }
}

package org.jobatlas.demo.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;

/** Converts pay to a country: pay bands are defined in thousand pounds a year. */
final class PayBandScale {

    private static final double WEEKS_TIMES_HOURS = 52 * 39.0;
    private static final double DAYS_OF_A_CONTRACTOR = 175;

    private PayBandScale() {}

    static PayRange range(JobKind.PayBand band, Step step, String country, RandomGenerator random) {
        double factor = factor(step.level()) / factor(step.usual()) * (0.95 + 0.1 * random.nextDouble());
        double low = local(band.low() * factor, band, country);
        double high = local(band.high() * factor * (0.96 + 0.08 * random.nextDouble()), band, country);
        Unit unit = unit(band, step.type(), country);
        BigDecimal min = round(Math.max(low / unit.perYear(), unit.floor()), unit.step());
        BigDecimal max = round(Math.max(high / unit.perYear(), unit.floor() * 1.06), unit.step());
        return new PayRange(min, max.max(min), currency(country), unit.period());
    }

    /**
     * A level within a kind of job, and the employment type.
     *
     * @param usual the level that the pay band is defined for
     */
    record Step(Seniority level, Seniority usual, EmploymentType type) {}

    private static double factor(Seniority level) {
        return switch (level) {
            case INTERN -> 0.66;
            case JUNIOR -> 0.85;
            case MID -> 1;
            case SENIOR -> 1.2;
            case LEAD -> 1.38;
            case EXECUTIVE -> 1.7;
        };
    }

    /** Yearly pay in the country's currency. Swedish and Danish pay rises more slowly with the job than British pay. */
    private static double local(double thousandPounds, JobKind.PayBand band, String country) {
        return 1000
                * switch (country) {
                    case "GB" -> thousandPounds;
                    case "US" -> thousandPounds * band.us();
                    case "CA" -> thousandPounds * (0.7 + 0.7 * band.us());
                    case "SE" -> 12 * (9.5 + 0.78 * thousandPounds);
                    case "DK" -> 12 * (12 + 0.72 * thousandPounds);
                    case "NO" -> 240 + 8.2 * thousandPounds;
                    case "ES", "PT", "IT" -> thousandPounds * 0.98;
                    default -> thousandPounds * 1.28;
                };
    }

    private static Unit unit(JobKind.PayBand band, EmploymentType type, String country) {
        if (country.equals("SE") || country.equals("DK")) {
            return new Unit(PayPeriod.MONTH, 12, 500, 25_000);
        }
        boolean small = country.equals("GB") || country.equals("IE");
        if (type == EmploymentType.CONTRACT && !band.hourly() && band.low() > 38) {
            return new Unit(PayPeriod.DAY, DAYS_OF_A_CONTRACTOR, 25, 150);
        }
        if (band.hourly()) {
            return new Unit(PayPeriod.HOUR, WEEKS_TIMES_HOURS, 0.25, small ? 12.75 : 15.5);
        }
        return new Unit(PayPeriod.YEAR, 1, country.equals("NO") ? 10_000 : 500, 24_500);
    }

    private static BigDecimal round(double amount, double step) {
        double rounded = Math.round(amount / step) * step;
        int digits = step < 1 ? 2 : 0;
        return BigDecimal.valueOf(rounded).setScale(digits, RoundingMode.HALF_UP);
    }

    private static String currency(String country) {
        return switch (country) {
            case "GB" -> "GBP";
            case "US" -> "USD";
            case "CA" -> "CAD";
            case "SE" -> "SEK";
            case "DK" -> "DKK";
            case "NO" -> "NOK";
            default -> "EUR";
        };
    }

    /**
     * The unit in which pay is stated.
     *
     * @param floor roughly the lowest lawful or agreed pay
     */
    private record Unit(PayPeriod period, double perYear, double step, double floor) {}
}

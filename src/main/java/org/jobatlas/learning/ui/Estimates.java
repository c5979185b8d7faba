package org.jobatlas.learning.ui;

import java.text.NumberFormat;
import java.util.Locale;
import org.jobatlas.ranking.metrics.Estimate;

/** Formats estimates. */
final class Estimates {

    private static final int DECIMALS = 3;

    private Estimates() {}

    /** The mean with its interval. */
    static String shown(Estimate estimate, boolean signed, Locale locale) {
        return number(estimate.mean(), signed, locale) + " (" + number(estimate.low(), signed, locale) + " – "
                + number(estimate.high(), signed, locale) + ")";
    }

    static String number(double value, boolean signed, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return (signed && value > 0 ? "+" : "") + format.format(value);
    }
}

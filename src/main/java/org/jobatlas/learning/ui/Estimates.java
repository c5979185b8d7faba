package org.jobatlas.learning.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jobatlas.ranking.metrics.Estimate;

/** Formats estimates. */
final class Estimates {

    private static final int DECIMALS = 3;

    private Estimates() {}

    /**
     * The mean with its interval, or with a word where so few were measured that the interval is all that is possible.
     *
     * @param signed whether it is a difference, from -1 to 1, else a share, from 0 to 1
     */
    static String shown(Estimate estimate, boolean signed, Locale locale, UnaryOperator<String> translation) {
        String interval = estimate.low() <= (signed ? -1 : 0) && estimate.high() >= 1
                ? translation.apply("learning.slices.few")
                : number(estimate.low(), signed, locale) + " – " + number(estimate.high(), signed, locale);
        return number(estimate.mean(), signed, locale) + " (" + interval + ")";
    }

    static String number(double value, boolean signed, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(DECIMALS);
        format.setMaximumFractionDigits(DECIMALS);
        return (signed && value > 0 ? "+" : "") + format.format(value);
    }
}

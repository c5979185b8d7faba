package org.jobatlas.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stated pay; at least one bound is known, and they are in order.
 *
 * @param currency ISO 4217 code
 */
public record PayRange(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, PayPeriod period) {

    public PayRange {
        if (min == null && max == null) {
            throw new IllegalArgumentException("A pay range needs at least one amount");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("The lower pay " + min + " is above the upper pay " + max);
        }
    }

    /** The upper (or only) bound per full-time year, in the range's currency. */
    public double annualTop() {
        BigDecimal top = max != null ? max : min;
        return top == null ? 0 : top.doubleValue() * period.perYear();
    }
}

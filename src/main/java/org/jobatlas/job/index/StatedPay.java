package org.jobatlas.job.index;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/** A pay as stored with a posting. */
@Embeddable
record StatedPay(
        @Column(name = "pay_min") @Nullable BigDecimal min,

        @Column(name = "pay_max") @Nullable BigDecimal max,

        @Column(name = "pay_currency") String currency,

        @Column(name = "pay_period") @Enumerated(EnumType.STRING)
        PayPeriod period) {

    static @Nullable StatedPay of(@Nullable PayRange pay) {
        return pay == null ? null : new StatedPay(pay.min(), pay.max(), pay.currency(), pay.period());
    }

    PayRange toRange() {
        return new PayRange(min, max, currency, period);
    }
}

package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/** From and to, currency and period; no pay while both amounts are empty. */
final class PayFields extends CustomField<@Nullable PayRange> {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal MOST = new BigDecimal("100000000");
    private static final List<String> USUAL = List.of("SEK", "EUR", "GBP", "USD", "NOK", "DKK", "CHF", "PLN");

    /** One list for all pages. */
    private static final List<String> CURRENCIES = currencies();

    private final BigDecimalField min = new BigDecimalField();
    private final BigDecimalField max = new BigDecimalField();
    private final LeanSelect<String> currency = new LeanSelect<>(CURRENCIES, String::valueOf);
    private final LeanSelect<PayPeriod> period = new LeanSelect<>(List.of(PayPeriod.values()), this::named);

    PayFields(String label) {
        setLabel(label);
        min.setPlaceholder(getTranslation("posting.pay.min"));
        min.setAriaLabel(getTranslation("posting.pay.min"));
        max.setPlaceholder(getTranslation("posting.pay.max"));
        max.setAriaLabel(getTranslation("posting.pay.max"));
        currency.setValue(getLocale().getLanguage().equals("sv") ? "SEK" : "EUR");
        currency.setAriaLabel(getTranslation("posting.pay.currency"));
        period.setValue(PayPeriod.MONTH);
        period.setAriaLabel(getTranslation("posting.pay.period"));
        Div fields = new Div(min, max, currency, period);
        fields.addClassName("pay-fields");
        add(fields);
    }

    private String named(@Nullable PayPeriod one) {
        return one == null ? "" : getTranslation("posting.period." + one.name().toLowerCase(Locale.ROOT));
    }

    /** What is paid with somewhere now: the usual ones first, then the others by their codes. */
    static List<String> currencies() {
        List<String> all = new ArrayList<>(USUAL);
        Arrays.stream(Locale.getISOCountries())
                .flatMap(country -> Stream.ofNullable(Currency.getInstance(Locale.of("", country))))
                .map(Currency::getCurrencyCode)
                .filter(code -> !USUAL.contains(code))
                .distinct()
                .sorted()
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    protected @Nullable PayRange generateModelValue() {
        BigDecimal from = amount(min);
        BigDecimal to = amount(max);
        if ((from == null && to == null) || currency.getValue() == null || period.getValue() == null) {
            return null;
        }
        boolean turned = from != null && to != null && from.compareTo(to) > 0;
        return new PayRange(turned ? to : from, turned ? from : to, currency.getValue(), period.getValue());
    }

    private static @Nullable BigDecimal amount(BigDecimalField field) {
        BigDecimal value = field.getValue();
        return value == null || value.signum() <= 0 || value.compareTo(MOST) > 0 ? null : value;
    }

    /** As people write it: 48000 and 25.50, whatever its scale in the database is. */
    static @Nullable BigDecimal written(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.setScale(0) : plain.setScale(Math.max(2, plain.scale()));
    }

    @Override
    protected void setPresentationValue(@Nullable PayRange pay) {
        min.setValue(pay == null ? null : written(pay.min()));
        max.setValue(pay == null ? null : written(pay.max()));
        if (pay != null) {
            currency.setValue(pay.currency());
            period.setValue(pay.period());
        }
    }
}

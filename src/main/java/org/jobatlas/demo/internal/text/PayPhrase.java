package org.jobatlas.demo.internal.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Objects;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;

/** Writes a pay range as advertisements of the language do. */
final class PayPhrase {

    private PayPhrase() {}

    static String of(PayRange pay, Language language) {
        BigDecimal min = Objects.requireNonNull(pay.min());
        BigDecimal max = Objects.requireNonNull(pay.max());
        if (language.equals(Language.SWEDISH)) {
            return (amount(min, language) + "–" + amount(max, language) + " kr per " + swedish(pay))
                    .replace('\u00a0', ' ');
        }
        String from = money(pay.currency(), amount(min, language));
        String to = money(pay.currency(), amount(max, language));
        return (min.compareTo(max) == 0 ? from : from + " – " + to) + " " + english(pay);
    }

    private static String amount(BigDecimal value, Language language) {
        NumberFormat format = NumberFormat.getIntegerInstance(language.locale());
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(value.scale());
        return format.format(value);
    }

    private static String money(String currency, String amount) {
        return switch (currency) {
            case "GBP" -> "£" + amount;
            case "USD" -> "$" + amount;
            case "CAD" -> "C$" + amount;
            case "EUR" -> "€" + amount;
            default -> currency + " " + amount;
        };
    }

    private static String english(PayRange pay) {
        return switch (pay.period()) {
            case HOUR -> "per hour";
            case DAY -> "per day";
            case WEEK -> "per week";
            case MONTH -> "per month";
            case YEAR -> "per year";
        };
    }

    private static String swedish(PayRange pay) {
        return switch (pay.period()) {
            case HOUR -> "timme";
            case DAY -> "dag";
            case WEEK -> "vecka";
            case MONTH -> "månad";
            case YEAR -> "år";
        };
    }
}

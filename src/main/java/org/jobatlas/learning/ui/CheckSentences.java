package org.jobatlas.learning.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.learning.CheckWords;
import org.jobatlas.learning.GateReport.Check;

/**
 * Formats the result of a gate check for the reader's locale, with names of slices.
 *
 * @param part name of the slice for a key
 */
record CheckSentences(Locale reader, UnaryOperator<String> part) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");
    private static final Pattern SEVERAL = Pattern.compile(", ");
    private static final char SPACE = ' ';

    String sentence(Check check, ModelWords.Texts texts) {
        return texts.get(
                CheckWords.key(check), check.values().stream().map(this::value).toArray());
    }

    /** A number, or slices with their differences. */
    private String value(String value) {
        if (NUMBER.matcher(value).matches()) {
            return number(value);
        }
        return Arrays.stream(SEVERAL.split(value)).map(this::fallen).collect(Collectors.joining("; "));
    }

    private String fallen(String one) {
        int space = one.lastIndexOf(SPACE);
        if (space < 0 || !NUMBER.matcher(one.substring(space + 1)).matches()) {
            return one;
        }
        return part.apply(one.substring(0, space)) + SPACE + number(one.substring(space + 1)) + "\u00a0%";
    }

    /** With the measured number of decimals. */
    private String number(String value) {
        int point = value.indexOf('.');
        int decimals = point < 0 ? 0 : value.length() - point - 1;
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(reader));
        format.setMinimumFractionDigits(decimals);
        return format.format(Double.parseDouble(value) + 0.0); // no minus before a zero
    }
}

package org.jobatlas.feed.internal.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.draft.pay.Currencies;

/**
 * A column heading with the unit that it contains: "Salary (GBP per annum)".
 *
 * @param name normalised for comparison
 * @param unit text in brackets after a known name; may be empty
 */
public record Heading(String name, String unit) {

    private static final Pattern BRACKETS =
            Pattern.compile("^([^()\\[\\]]{1,60})[(\\[]([^()\\[\\]]{1,40})[)\\]]\\s*+$");
    private static final Vocabulary PERIODS = Vocabulary.of("period");

    /** Parses a heading of the file. */
    public static Heading read(String text, Columns columns) {
        String whole = ColumnName.normal(text);
        Matcher brackets = BRACKETS.matcher(text.strip());
        if (columns.knows(whole) || !brackets.matches()) {
            return new Heading(whole, "");
        }
        String name = ColumnName.normal(brackets.group(1));
        boolean known = columns.knows(name) || columns.isTelling(name);
        return known ? new Heading(name, brackets.group(2).strip()) : new Heading(whole, "");
    }

    /** Adds currency and period from the headings of amounts to a row without such columns. */
    public void addUnit(Map<String, List<String>> values, Columns columns) {
        if (unit.isEmpty() || !columns.isPay(name)) {
            return;
        }
        Currencies.in(unit, null)
                .ifPresent(code -> values.putIfAbsent(columns.nameOf(ColumnMeaning.PAY_CURRENCY), List.of(code)));
        if (PERIODS.onlyIn(unit).isPresent()) {
            values.putIfAbsent(columns.nameOf(ColumnMeaning.PAY_PERIOD), List.of(unit));
        }
    }
}

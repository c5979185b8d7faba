package org.jobatlas.feed.internal.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a column of a table, with what it says of its unit: "Salary (GBP per annum)".
 *
 * @param name as it is compared
 * @param unit what stands in brackets behind a name that is known without them, or nothing
 */
public record Heading(String name, String unit) {

    private static final Pattern BRACKETS =
            Pattern.compile("^([^()\\[\\]]{1,60})[(\\[]([^()\\[\\]]{1,40})[)\\]]\\s*+$");
    private static final Vocabulary PERIODS = Vocabulary.of("period");

    /** As it stands in the file. */
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

    /** Adds currency and period of amounts to a row that has no columns for them. */
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

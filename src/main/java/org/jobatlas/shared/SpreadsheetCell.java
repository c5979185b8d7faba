package org.jobatlas.shared;

/** Cells of tables that people open in a spreadsheet. */
public final class SpreadsheetCell {

    /** Also as East Asian keyboards write them. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private SpreadsheetCell() {}

    /** The text, with an apostrophe before what a spreadsheet would take for a formula, as OWASP recommends. */
    public static String of(String text) {
        int seen = text.codePoints()
                .filter(sign -> sign != ' ' && sign != '\u00a0' && Character.getType(sign) != Character.FORMAT)
                .findFirst()
                .orElse('.');
        return FORMULA.indexOf(seen) >= 0 ? "'" + text : text;
    }
}

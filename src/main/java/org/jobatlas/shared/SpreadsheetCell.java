package org.jobatlas.shared;

/** Cells of tables that people open in a spreadsheet. */
public final class SpreadsheetCell {

    /** Also as East Asian keyboards write them. */
    private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    /** Where a cell begins for a spreadsheet whose language separates cells by semicolons, also within quotation marks. */
    private static final String SEPARATORS = ";\t\r\n";

    private SpreadsheetCell() {}

    /**
     * The text, with an apostrophe before what a spreadsheet would take for a formula, as OWASP recommends: at its
     * beginning, and where it could be cut.
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder();
        boolean begins = true;
        for (int sign : text.codePoints().toArray()) {
            if (begins && FORMULA.indexOf(sign) >= 0) {
                safe.append('\'');
            }
            safe.appendCodePoint(sign);
            begins = SEPARATORS.indexOf(sign) >= 0 || (begins && isUnseen(sign));
        }
        return safe.toString();
    }

    private static boolean isUnseen(int sign) {
        return sign == ' ' || sign == '\u00a0' || Character.getType(sign) == Character.FORMAT;
    }
}

package org.jobatlas.feed.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.ReadRow;
import org.jobatlas.shared.SpreadsheetCell;

/**
 * The rejected rows with their reasons, as a CSV file; a cell that a spreadsheet would take for a formula begins with
 * an apostrophe.
 */
final class RefusedRows {

    private RefusedRows() {}

    static byte[] csv(CompanyImports imports, UUID imported) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CSVPrinter csv =
                new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord("line", "title", "reason");
            List<ReadRow> rows = imports.rows(imported, Outcome.REFUSED, 0, CompanyImports.MOST_ROWS);
            for (ReadRow row : rows) {
                csv.printRecord(row.line(), SpreadsheetCell.of(row.title()), SpreadsheetCell.of(row.remark()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.jobatlas.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV files of the tests, with a header. */
public final class CsvFixture {

    private CsvFixture() {}

    /** All rows of a file of the class path, such as {@code /search/judged-queries.csv}. */
    public static List<CSVRecord> rows(String file) {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(CsvFixture.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jobatlas.demo.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables among the demo's resources. */
final class DemoTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoTable() {}

    /** The rows below the header of {@code /demo/NAME}. */
    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        var in = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + name), name);
        try (var parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

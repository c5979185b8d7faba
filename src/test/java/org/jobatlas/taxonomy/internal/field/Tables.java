package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows of comma- and tab-separated files with a heading. */
public final class Tables {
    private Tables() {}

    static List<CSVRecord> read(Path file, char delimiter) throws IOException {
        // byte order marks and stray quotes of tab-separated files
        return read(new StringReader(Files.readString(file).replace("\ufeff", "")), delimiter);
    }

    static List<CSVRecord> read(Reader reader, char delimiter) throws IOException {
        CSVFormat.Builder format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setDelimiter(delimiter);
        CSVFormat table = delimiter == '\t' ? format.setQuote(null).get() : format.get();
        return table.parse(reader).getRecords();
    }
}

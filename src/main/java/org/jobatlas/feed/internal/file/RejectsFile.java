package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.internal.draft.CleanText;
import org.jobatlas.shared.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

/** Writes every rejected row with its line and the reason; the file is created with the first one. */
final class RejectsFile implements AutoCloseable {

    private static final int TITLE_LENGTH = 80;
    private static final int REASON_LENGTH = 300;

    private final Path path;
    private @Nullable CSVPrinter printer;
    private int count;

    RejectsFile(Path path) {
        this.path = path;
    }

    void add(SourceEntry.Refused rejected) {
        count++;
        try {
            printer()
                    .printRecord(
                            rejected.line(),
                            harmless(rejected.reason(), REASON_LENGTH),
                            harmless(rejected.title(), TITLE_LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " cannot be written", e);
        }
    }

    int count() {
        return count;
    }

    Optional<Path> written() {
        return printer == null ? Optional.empty() : Optional.of(path);
    }

    private CSVPrinter printer() throws IOException {
        CSVPrinter open = printer;
        if (open == null) {
            Files.createDirectories(path.toAbsolutePath().getParent());
            open = new CSVPrinter(Files.newBufferedWriter(path), CSVFormat.RFC4180);
            printer = open;
            open.printRecord("line", "reason", "title");
        }
        return open;
    }

    /** Short, on one line, and not interpreted as a formula by spreadsheets. */
    private static String harmless(String text, int most) {
        return SpreadsheetCell.of(CleanText.line(text, most));
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
        }
    }
}

package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.feed.SourceEntry;
import org.jspecify.annotations.Nullable;

/** Names every rejected row with its line and the reason; made when the first one comes. */
final class RejectsFile implements AutoCloseable {

    private static final int TITLE_LENGTH = 80;

    private final Path path;
    private @Nullable CSVPrinter printer;
    private int count;

    RejectsFile(Path path) {
        this.path = path;
    }

    void add(SourceEntry.Refused rejected) {
        count++;
        try {
            printer().printRecord(rejected.line(), rejected.reason(), harmless(rejected.title()));
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

    /** Short, on one line, and no formula to any spreadsheet. */
    private static String harmless(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        String cut = line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH);
        return cut.matches("[=+@-].*") ? "'" + cut : cut;
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
        }
    }
}

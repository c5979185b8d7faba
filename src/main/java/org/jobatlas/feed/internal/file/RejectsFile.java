package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.internal.draft.CleanText;
import org.jobatlas.shared.SpreadsheetCell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes rejected rows with their lines and reasons; the file is created with the first one. Of very many the first are
 * enough to see what is wrong, and the disk has other uses.
 */
final class RejectsFile implements AutoCloseable {

    static final int MOST_WRITTEN = 10_000;
    private static final String ENDING = ".rejects.csv";
    private static final int LONGEST_NAME = 100;
    private static final int TITLE_LENGTH = 80;
    private static final int REASON_LENGTH = 300;

    private static final Logger log = LoggerFactory.getLogger(RejectsFile.class);

    private final Path path;
    private @Nullable CSVPrinter printer;
    private int count;

    RejectsFile(Path path) {
        this.path = path;
    }

    /** The file for an import of this name at this time. */
    static Path path(Path folder, String name, String stamp) {
        return folder.resolve(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + "-" + stamp + ENDING);
    }

    /** Deletes those of the folder that were written before. */
    static void forget(Path folder, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : all) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            log.warn("Old files of rejected rows could not be removed", e);
        }
    }

    void add(SourceEntry.Refused rejected) {
        count++;
        if (count > MOST_WRITTEN) {
            return;
        }
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
            if (count > MOST_WRITTEN) {
                printer.printRecord("", "and " + (count - MOST_WRITTEN) + " more", "");
            }
            printer.close();
        }
    }
}

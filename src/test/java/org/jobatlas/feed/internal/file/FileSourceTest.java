package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingSource;
import org.jobatlas.feed.PostingSourceContract;
import org.jobatlas.feed.internal.draft.Feeds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {

    private static final String IDS = "old,b,c,d,e,f,g";

    private static PostingSource source(Path file, ImportOptions options) {
        return new FileSource(file, options, new FileSource.Reading(Feeds.vocabularies(), 3, 100, Feeds.NOW));
    }

    private static String lines(String ids, String format) {
        return Stream.of(ids.split(",", -1))
                .map(id -> format.formatted(id, Feeds.LONG_ENOUGH))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void rename(Path file) {
        try {
            Files.writeString(file, Files.readString(file).replace("old", "new"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class OfCsv extends PostingSourceContract {

        @TempDir
        private Path folder;

        @Override
        protected PostingSource seven() {
            return source(
                    Feeds.write(
                            folder,
                            "clocks.csv",
                            "id,title,description\nz,,no title\n" + lines(IDS, "%s,Clockmaker,%s")),
                    ImportOptions.DEFAULT);
        }

        @Override
        protected void change() {
            rename(folder.resolve("clocks.csv"));
        }
    }

    @Nested
    class OfJsonLines extends PostingSourceContract {

        @TempDir
        private Path folder;

        @Override
        protected PostingSource seven() {
            return source(
                    Feeds.write(
                            folder,
                            "clocks.jsonl",
                            lines(IDS, "{\"id\": \"%s\", \"title\": \"Clockmaker\", \"description\": \"%s\"}")
                                    + "{\"id\":\n"),
                    ImportOptions.DEFAULT);
        }

        @Override
        protected void change() {
            rename(folder.resolve("clocks.jsonl"));
        }
    }

    @Test
    void itIsCalledAsItsFileOrAsStatedAndNeverTooLong() {
        Path file = Path.of("x".repeat(150) + ".csv");
        assertThat(source(file, ImportOptions.DEFAULT).name()).isEqualTo("x".repeat(PostingSource.LONGEST_NAME));
        assertThat(source(file, new ImportOptions(null, Map.of(), " shop ", false, false))
                        .name())
                .isEqualTo("shop");
    }
}

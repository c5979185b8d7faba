package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.SourceCursor;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file whose end was lost on its way: it must not pass for everything that its source offers. */
class CutShortTest {

    private static final String OBJECT = "{\"id\":\"%d\",\"title\":\"Baker\",\"description\":\"[Bread]. %s\"}";
    private static final String ELEMENT = "<job><id>%d</id><title>Baker</title><description>%s</description></job>";

    @TempDir
    private Path folder;

    private static String three(String row, String between) {
        return row.formatted(1, Feeds.LONG_ENOUGH)
                + between
                + row.formatted(2, Feeds.LONG_ENOUGH)
                + between
                + row.formatted(3, Feeds.LONG_ENOUGH);
    }

    private static String text(String format) {
        return switch (format) {
            case "array" -> "[\n" + three(OBJECT, ",\n") + "]";
            case "document" -> "{\"jobs\": [\n" + three(OBJECT, ",\n") + "\n]}";
            case "xml" -> "<?xml version=\"1.0\"?>\n<jobs>\n" + three(ELEMENT, "\n") + "\n</jobs>";
            case "lines" -> three(OBJECT, "\n") + "\n";
            case "csv" -> "id,description,title\n" + three("%d,\"Bread,\n%s\",Baker", "\n") + "\n";
            default -> throw new IllegalArgumentException(format);
        };
    }

    private FileSource source(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("feed"), text, StandardCharsets.UTF_8);
        return new FileSource(
                file, ImportOptions.DEFAULT, new FileSource.Reading(Feeds.vocabularies(), 3, 100, Feeds.NOW));
    }

    private static void isUnfinished(FileSource source, String text) {
        assertThatThrownBy(() -> source.snapshot(page -> {}))
                .as("cut after '%s'", text.substring(Math.max(0, text.length() - 30)))
                .isInstanceOfAny(IOException.class, UnusableFeedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"array", "document", "xml"})
    void whereverItIsCutItIsNoSnapshot(String format) throws IOException {
        String text = text(format);
        for (int length = text.length() / 3; length < text.length(); length++) {
            String cut = text.substring(0, length);
            isUnfinished(source(cut), cut);
        }
    }

    /** Between two rows, or within the last column of one, nothing shows that more was to come. */
    @ParameterizedTest
    @CsvSource({"lines,}", "csv,Baker"})
    void whereverItIsCutWithinARowItIsNoSnapshot(String format, String lastOfRow) throws IOException {
        String text = text(format);
        for (int length = text.length() / 2; length < text.length() - 1; length++) {
            String cut = text.substring(0, length);
            if (!cut.stripTrailing().endsWith(lastOfRow) && !cut.matches("(?s).*,(?:B[ake]{0,3})?")) {
                isUnfinished(source(cut), cut);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"array", "document", "xml", "lines", "csv"})
    void aWholeFileIsOne(String format) throws IOException {
        assertThat(source(text(format)).snapshot(page -> {})).isNotNull();
    }

    @Test
    void aBrokenLineBeforeTheEndOfTheFileIsNotTheEnd() throws IOException {
        assertThat(source(text("lines") + "{\"id\":\n").snapshot(page -> {})).isNotNull();
        assertThat(source(text("csv") + "3 postings\n").snapshot(page -> {})).isNotNull();
    }

    @Test
    void whatStoodBeforeTheEndIsReadWhereNothingIsClosed() throws IOException {
        int[] read = new int[1];
        FileSource source = source("[" + three(OBJECT, ","));
        source.changes(SourceCursor.START, page -> read[0] += page.entries().size());
        assertThat(read[0]).isEqualTo(3);
    }
}

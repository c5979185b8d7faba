package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileReadingTest {

    private static final String TEXT = Feeds.LONG_ENOUGH;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatorOfColumnsIsFound(String separator) {
        String content = String.join(separator, "id", "title", "description") + "\n"
                + String.join(separator, "7", "Clockmaker", TEXT) + "\n";
        PostingDraft draft = Feeds.read(folder, "jobs.csv", content).only();
        assertThat(draft.sourceId()).isEqualTo("7");
        assertThat(draft.title()).isEqualTo("Clockmaker");
        assertThat(draft.source()).isEqualTo("jobs");
    }

    @Test
    void quotedLineBreaksAndQuotesBelongToTheValue() {
        String content = "title,description\r\n\"Clock \"\"maker\"\"\",\"" + TEXT + "\r\nSecond line\"\r\n";
        PostingDraft draft = Feeds.read(folder, "jobs.csv", content).only();
        assertThat(draft.title()).isEqualTo("Clock \"maker\"");
        assertThat(draft.description()).contains("Second line");
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(Feeds.read(folder, "jobs.csv", "\ufefftitle,description\nClockmaker," + TEXT)
                        .drafts())
                .hasSize(1);
    }

    @Test
    void fileOfOldWindowsIsReadWithItsLetters() throws IOException {
        Path file = folder.resolve("jobs.csv");
        Files.write(file, ("titel;beskrivning\nLärare;" + TEXT).getBytes(Charset.forName("windows-1252")));
        assertThat(Feeds.read(file, ImportOptions.DEFAULT).only().title()).isEqualTo("Lärare");
    }

    @Test
    void rejectedRowsAreNamedByTheLineTheyStartOn() {
        String content = "id,title,description\n"
                + "1,Clockmaker,\"" + TEXT + "\nover two lines\"\n"
                + "2,,\"" + TEXT + "\"\n"
                + "3,Clockmaker,ab\n"
                + "4,Clockmaker\n"
                + "1,Clockmaker,\"" + TEXT + "\"\n";
        Feeds.Outcome outcome = Feeds.read(folder, "jobs.csv", content);
        assertThat(outcome.drafts()).hasSize(1);
        assertThat(outcome.rejected()).extracting(FeedEntry.Rejected::line).containsExactly(4L, 5L, 6L, 7L);
        assertThat(outcome.rejected())
                .extracting(FeedEntry.Rejected::reason)
                .containsExactly(
                        "no title",
                        "no description of at least 3 characters",
                        "2 columns where the header has 3",
                        "the same id as line 2");
    }

    @Test
    void fileWithoutKnownTitleIsRefusedWithAdvice() {
        assertThatThrownBy(() -> Feeds.read(folder, "jobs.csv", "a,b\n1,2\n"))
                .isInstanceOf(UnusableFeedException.class)
                .hasMessageContaining("--map title=COLUMN");
    }

    @Test
    void mappedColumnIsTakenInsteadOfTheUsualOne() {
        Path file = Feeds.write(folder, "jobs.csv", "title,What,description\nno,Clockmaker," + TEXT);
        ImportOptions options =
                new ImportOptions(FeedFormat.CSV, java.util.Map.of("title", "What"), "shop", false, false);
        PostingDraft draft = Feeds.read(file, options).only();
        assertThat(draft.title()).isEqualTo("Clockmaker");
        assertThat(draft.source()).isEqualTo("shop");
    }

    @Test
    void unknownFieldAndColumnOfPeopleAreRefused() {
        assertThatThrownBy(() -> Columns.with(java.util.Map.of("colour", "x")))
                .hasMessageContaining("There is no field 'colour'");
        assertThatThrownBy(() -> Columns.with(java.util.Map.of("category", "Applicants Needed")))
                .hasMessageContaining("never read");
    }

    @Test
    void badLineOfJsonTakesNoOtherLineWithIt() {
        String content = """
            {"id": "1", "headline": "Clockmaker", "description": {"text": "%s"}}
            {"id": "2", "headline":
            {"id": "3", "headline": "Watchmaker", "description.text": "%s"}
            """.formatted(TEXT, TEXT);
        Feeds.Outcome outcome = Feeds.read(folder, "jobs.jsonl", content);
        assertThat(outcome.drafts()).extracting(PostingDraft::title).containsExactly("Clockmaker", "Watchmaker");
        assertThat(outcome.rejected()).extracting(FeedEntry.Rejected::line).containsExactly(2L);
    }

    @Test
    void arrayIsReadObjectByObject() {
        String content = """
            [
              {"title": "Clockmaker", "description": "%s"},
              {"title": "Watchmaker", "description": "%s"}
            ]
            """.formatted(TEXT, TEXT);
        assertThat(Feeds.read(folder, "jobs.json", content).drafts()).hasSize(2);
    }

    @Test
    void postingsOfGraphAreFoundAmongOtherThings() {
        String content = """
            {"@context": "https://schema.org", "@graph": [
              {"@type": "WebSite", "name": "A site", "description": "%s"},
              {"@type": "JobPosting", "title": "Clockmaker", "description": "%s"}
            ]}
            """.formatted(TEXT, TEXT);
        assertThat(Feeds.read(folder, "page.jsonld", content).only().title()).isEqualTo("Clockmaker");
    }

    @Test
    void missingFileIsRefused() {
        assertThatThrownBy(() -> Feeds.read(folder.resolve("no.csv"), ImportOptions.DEFAULT))
                .isInstanceOf(UnusableFeedException.class)
                .hasMessageStartingWith("There is no file");
    }
}

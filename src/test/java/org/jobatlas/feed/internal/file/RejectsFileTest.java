package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFileTest {

    @TempDir
    private Path folder;

    @Test
    void formulasAreNoFormulasInTheFileOfRefusedRows() throws IOException {
        try (RejectsFile rejects = new RejectsFile(folder.resolve("rejects.csv"))) {
            for (String title : List.of("=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", "\u0000=1", "\uff1d1")) {
                FeedEntry.Rejected refused = new FeedEntry.Rejected(1, "=" + title, title);
                rejects.add(new SourceEntry.Refused(1, refused.reason(), refused.title(), null));
            }
        }
        assertThat(Files.readAllLines(folder.resolve("rejects.csv"), StandardCharsets.UTF_8))
                .noneMatch(line -> line.matches("(?s).*(?:^|,)\"?\\s*[=+@\uff1d-].*"));
    }

    @Test
    void aMillionRefusedRowsFillNoDisk() throws IOException {
        Path file = RejectsFile.path(folder, "x".repeat(250), "20261130-090000");
        try (RejectsFile rejects = new RejectsFile(file)) {
            for (int i = 0; i < 1_000_000; i++) {
                rejects.add(new SourceEntry.Refused(i, "no title", "", null));
            }
            assertThat(rejects.count()).isEqualTo(1_000_000);
        }
        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8))
                .hasSize(RejectsFile.MOST_WRITTEN + 2)
                .last(InstanceOfAssertFactories.STRING)
                .contains("and 990000 more");
    }

    @Test
    void oldFilesOfRefusedRowsAreForgottenAndNothingElse() throws IOException {
        Instant now = Instant.parse("2026-11-30T09:00:00Z");
        Path old = Files.writeString(RejectsFile.path(folder, "old", "1"), "");
        Path young = Files.writeString(RejectsFile.path(folder, "young", "1"), "");
        Path other = Files.writeString(folder.resolve("other.csv"), "");
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(60)));
        Files.setLastModifiedTime(other, FileTime.from(now.minusSeconds(60)));
        Files.setLastModifiedTime(young, FileTime.from(now));
        RejectsFile.forget(folder, now.minusSeconds(30));
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
    }
}

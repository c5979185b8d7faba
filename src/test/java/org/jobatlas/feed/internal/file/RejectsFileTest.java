package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}

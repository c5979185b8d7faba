package org.jobatlas.feed.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jobatlas.feed.internal.FeedProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftUploadsTest {

    @TempDir
    private Path folder;

    private LeftUploads at(Path where) {
        return new LeftUploads(new FeedProperties(where, 500, 1_000, Duration.ofDays(1), 0.5));
    }

    @Test
    void whatAKilledPortalLeftIsRemovedAtTheNextStartAndNothingElse() throws IOException {
        Path left = UploadedFile.store(
                new ByteArrayInputStream("title,description".getBytes(StandardCharsets.UTF_8)), folder);
        Path rejects = Files.writeString(folder.resolve("jobs.csv.rejects.csv"), "line,reason");
        at(folder).afterPropertiesSet();
        assertThat(left).doesNotExist();
        assertThat(rejects).exists();
    }

    @Test
    void aFolderThatIsNotThereIsNoMatter() {
        at(folder.resolve("none")).afterPropertiesSet();
        assertThat(folder.resolve("none")).doesNotExist();
    }
}

package org.jobatlas.feed.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyUploads;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feed.UnusableUploadException;
import org.jobatlas.feed.UnusableUploadException.Fault;
import org.jobatlas.feed.internal.FeedProperties;
import org.jobatlas.job.CompanyImports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedFeedsTest {

    private final CompanyId company = new CompanyId(new UUID(0, 1));
    private final CompanyId another = new CompanyId(new UUID(0, 2));
    private final PostingImport feed = mock(PostingImport.class);
    private final CompanyImports imports = mock(CompanyImports.class);
    private final CompanyUploads uploads = mock(CompanyUploads.class);
    private final CountDownLatch readOn = new CountDownLatch(1);
    private final UUID id = new UUID(0, 7);

    @TempDir
    private Path folder;

    private UploadedFeeds feeds;

    @BeforeEach
    void readSlowly() {
        feeds = new UploadedFeeds(
                feed, imports, uploads, new FeedProperties(folder, 500, 1_000, Duration.ofDays(1), 0.5));
        when(uploads.allow(any())).thenReturn(true);
        when(imports.begin(any(), any())).thenReturn(id);
        doAnswer(_ -> {
                    readOn.await();
                    return null;
                })
                .when(feed)
                .preview(any(), any(), any());
    }

    @AfterEach
    void end() {
        readOn.countDown();
        feeds.stop();
    }

    private void upload(CompanyId from) throws IOException {
        feeds.read(from, "jobs.csv", new ByteArrayInputStream("title,description".getBytes(StandardCharsets.UTF_8)));
    }

    private Fault refused(CompanyId from) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(UnusableUploadException.class, () -> upload(from))
                .fault();
    }

    @Test
    void theFilesOfOneCompanyDoNotTakeThePlacesOfOthers() throws IOException {
        for (int file = 0; file < 3; file++) {
            upload(company);
        }
        assertThat(refused(company)).isEqualTo(Fault.BUSY);
        upload(another);
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing is kept of what was refused").hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void tooManyOfACompanyAreRefusedBeforeAByteIsStored() throws IOException {
        when(uploads.allow(company)).thenReturn(false);
        assertThat(refused(company)).isEqualTo(Fault.TOO_MANY);
        verify(imports).discard(id);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whateverEndsAFileEndsThatImportWithASentence() throws IOException {
        doThrow(new LinkageError("made for this test")).when(feed).preview(any(), any(), any());
        upload(company);
        verify(imports, timeout(10_000)).end(id, false);
        verify(imports).add(eq(id), argThat(rows -> !rows.getFirst().remark().isEmpty()));
    }

    @Test
    void aRefusedFileTakesNoPlace() throws IOException {
        for (int file = 0; file < 10; file++) {
            assertThatThrownBy(() -> feeds.read(company, "jobs.csv", new ByteArrayInputStream(new byte[0])))
                    .isInstanceOf(UnusableUploadException.class);
        }
        upload(company);
    }
}

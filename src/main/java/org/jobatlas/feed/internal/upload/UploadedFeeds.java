package org.jobatlas.feed.internal.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feed.CompanyFeeds;
import org.jobatlas.feed.FeedFormat;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feed.UnusableUploadException;
import org.jobatlas.feed.UnusableUploadException.Fault;
import org.jobatlas.feed.internal.FeedProperties;
import org.jobatlas.job.CompanyImports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Reads uploads in two threads of their own; a few wait, more are refused. No file outlasts its reading. */
@Service
class UploadedFeeds implements CompanyFeeds {

    private static final Logger log = LoggerFactory.getLogger(UploadedFeeds.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;

    private final PostingImport feed;
    private final CompanyImports imports;
    private final FeedProperties properties;
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("upload-", 0).daemon().factory());

    UploadedFeeds(PostingImport feed, @Lazy CompanyImports imports, FeedProperties properties) {
        this.feed = feed;
        this.imports = imports;
        this.properties = properties;
    }

    @Override
    public UUID read(CompanyId company, String fileName, InputStream bytes) throws IOException {
        FeedFormat format = UploadedFile.format(fileName);
        UUID id = imports.begin(company, fileName);
        try {
            Path file = UploadedFile.store(bytes, properties.folder());
            queue(id, file, format);
            return id;
        } catch (IOException | RuntimeException e) {
            imports.discard(id);
            throw e;
        }
    }

    private void queue(UUID id, Path file, FeedFormat format) throws IOException {
        try {
            readers.execute(new DelegatingSecurityContextRunnable(() -> read(id, file, format)));
        } catch (RejectedExecutionException e) {
            Files.deleteIfExists(file);
            throw new UnusableUploadException(Fault.BUSY);
        }
    }

    private void read(UUID id, Path file, FeedFormat format) {
        try {
            new UploadReading(id, feed, imports).read(file, format);
        } catch (RuntimeException e) {
            log.warn("An uploaded file was not read to its end", e);
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                log.warn("An uploaded file could not be deleted", e);
            }
        }
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }
}

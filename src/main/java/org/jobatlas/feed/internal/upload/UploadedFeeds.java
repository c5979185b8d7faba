package org.jobatlas.feed.internal.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyUploads;
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

/** Reads uploads in two threads; a few wait, more are refused. Each file is deleted after reading. */
@Service
class UploadedFeeds implements CompanyFeeds {

    private static final Logger log = LoggerFactory.getLogger(UploadedFeeds.class);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final int OF_ONE_COMPANY = 3;

    private final PostingImport feed;
    private final CompanyImports imports;
    private final CompanyUploads uploads;
    private final FeedProperties properties;
    private final Map<CompanyId, Integer> unread = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor readers = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("upload-", 0).daemon().factory());

    UploadedFeeds(PostingImport feed, @Lazy CompanyImports imports, CompanyUploads uploads, FeedProperties properties) {
        this.feed = feed;
        this.imports = imports;
        this.uploads = uploads;
        this.properties = properties;
    }

    @Override
    public UUID read(CompanyId company, String fileName, InputStream bytes) throws IOException {
        FeedFormat format = UploadedFile.format(fileName);
        UUID id = imports.begin(company, fileName);
        try {
            if (!uploads.allow(company)) {
                throw new UnusableUploadException(Fault.TOO_MANY);
            }
            enter(company);
            store(id, bytes, format, company);
            return id;
        } catch (IOException | RuntimeException e) {
            imports.discard(id);
            throw e;
        }
    }

    /** Limits the files of one company, so that others get their turn. */
    private void enter(CompanyId company) {
        if (unread.merge(company, 1, Integer::sum) > OF_ONE_COMPANY) {
            leave(company);
            throw new UnusableUploadException(Fault.BUSY);
        }
    }

    private void leave(CompanyId company) {
        unread.computeIfPresent(company, (one, files) -> files == 1 ? null : files - 1);
    }

    private void store(UUID id, InputStream bytes, FeedFormat format, CompanyId company) throws IOException {
        boolean queued = false;
        try {
            Path file = UploadedFile.store(bytes, properties.folder());
            queue(file, () -> {
                try {
                    read(id, file, format);
                } finally {
                    leave(company);
                }
            });
            queued = true;
        } finally {
            if (!queued) {
                leave(company);
            }
        }
    }

    private void queue(Path file, Runnable reading) throws IOException {
        try {
            readers.execute(new DelegatingSecurityContextRunnable(reading));
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

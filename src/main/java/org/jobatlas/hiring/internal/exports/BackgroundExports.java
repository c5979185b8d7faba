package org.jobatlas.hiring.internal.exports;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ExportProgress;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.internal.ApplicationAccess;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.pipeline.PostingSetup;
import org.jobatlas.job.PostingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Writes exports in background threads; those interrupted by a stop are started again on the next request. */
@Service
class BackgroundExports implements ApplicantExports {

    private static final Logger log = LoggerFactory.getLogger(BackgroundExports.class);
    private static final int REPORT_EVERY = 10;
    private static final int AT_ONCE = 2;

    private final ApplicationAccess access;
    private final ApplicationRows rows;
    private final PostingSetup setup;
    private final ExportArchive archive;
    private final ExportRows exports;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    BackgroundExports(
            ApplicationAccess access,
            ApplicationRows rows,
            PostingSetup setup,
            ExportArchive archive,
            ExportRows exports) {
        this.setup = setup;
        this.access = access;
        this.rows = rows;
        this.archive = archive;
        this.exports = exports;
    }

    @Override
    public ExportProgress start(PostingId posting, Locale language, ZoneId zone) {
        AccountId me = access.me();
        List<ApplicationRow> applicants = rows.of(access.posting(posting));
        UUID id = exports.start(
                posting, me, applicants.stream().map(ApplicationRow::id).toList());
        ExportArchive.Reader reader = new ExportArchive.Reader(
                me,
                new ExportWords(language),
                zone,
                setup.names(List.of(posting)).getOrDefault(posting, Map.of()));
        Thread.ofVirtual().name("applicant-export").start(() -> SystemRights.run(() -> write(id, reader, applicants)));
        return new ExportProgress(id, 0, applicants.size(), false, false);
    }

    private void write(UUID id, ExportArchive.Reader reader, List<ApplicationRow> applicants) {
        places.acquireUninterruptibly();
        try {
            byte[] content = archive.write(applicants, reader, done -> {
                if (done % REPORT_EVERY == 0 || done == applicants.size()) {
                    exports.advance(id, done);
                }
            });
            exports.finish(id, reader.recruiter(), content);
        } catch (RuntimeException e) {
            log.error("An export of applicants failed", e);
            exports.fail(id);
        } finally {
            places.release();
        }
    }

    @Override
    public ExportProgress progress(UUID export) {
        ExportRows.Row row = mine(export);
        return new ExportProgress(
                export, row.done(), row.total(), row.document().isPresent(), row.failed());
    }

    @Override
    public Optional<NamedFile> file(UUID export) {
        return mine(export)
                .document()
                .flatMap(exports::open)
                .map(content -> new NamedFile("applicants.zip", "application/zip", content));
    }

    /** Only for people who still recruit for the company. */
    private ExportRows.Row mine(UUID export) {
        ExportRows.Row row = exports.find(export, access.me())
                .orElseThrow(() -> new AccessDeniedException("No export of whoever asks"));
        access.posting(row.posting());
        return row;
    }
}

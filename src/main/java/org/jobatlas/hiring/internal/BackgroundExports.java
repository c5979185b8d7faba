package org.jobatlas.hiring.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ExportProgress;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.job.PostingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Writes exports in threads of their own; what a stopped portal left unfinished is begun again by asking again. */
@Service
class BackgroundExports implements ApplicantExports {

    private static final Logger log = LoggerFactory.getLogger(BackgroundExports.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int REPORT_EVERY = 10;

    private final HiringDoor door;
    private final ApplicationRows rows;
    private final ExportArchive archive;
    private final Sealed papers;
    private final JdbcClient database;
    private final Clock clock;

    BackgroundExports(
            HiringDoor door,
            ApplicationRows rows,
            ExportArchive archive,
            Sealed papers,
            JdbcClient database,
            Clock clock) {
        this.door = door;
        this.rows = rows;
        this.archive = archive;
        this.papers = papers;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ExportProgress start(PostingId posting) {
        door.posting(posting);
        AccountId me = door.me();
        forgetOld();
        List<ApplicationRow> applicants = rows.of(posting);
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into applicant_export (id, posting_id, recruiter, started_at, done, total)
            values (?, ?, ?, ?, 0, ?)\
            """)
                .params(id, posting.value(), me.value(), Timestamp.from(clock.instant()), applicants.size())
                .update();
        Thread.ofVirtual().name("applicant-export").start(() -> SystemRights.run(() -> write(id, me, applicants)));
        return new ExportProgress(id, 0, applicants.size(), false, false);
    }

    private void write(UUID id, AccountId recruiter, List<ApplicationRow> applicants) {
        try {
            byte[] content = archive.write(applicants, recruiter, done -> {
                if (done % REPORT_EVERY == 0 || done == applicants.size()) {
                    database.sql("update applicant_export set done = ? where id = ?")
                            .params(done, id)
                            .update();
                }
            });
            UUID document = papers.keepBytes(recruiter, content);
            database.sql("update applicant_export set document_id = ? where id = ?")
                    .params(document, id)
                    .update();
        } catch (RuntimeException e) {
            log.error("An export of applicants failed", e);
            database.sql("update applicant_export set failed = true where id = ?")
                    .param(id)
                    .update();
        }
    }

    @Override
    public ExportProgress progress(UUID export) {
        Row row = mine(export);
        return new ExportProgress(
                export, row.done(), row.total(), row.document().isPresent(), row.failed());
    }

    @Override
    public Optional<NamedFile> file(UUID export) {
        return mine(export)
                .document()
                .flatMap(papers::openBytes)
                .map(content -> new NamedFile("applicants.zip", "application/zip", content));
    }

    private record Row(PostingId posting, int done, int total, boolean failed, Optional<UUID> document) {}

    /** Whoever no longer recruits for the company does not get it either. */
    private Row mine(UUID export) {
        Row row = database.sql("select * from applicant_export where id = ? and recruiter = ?")
                .params(export, door.me().value())
                .query((found, number) -> new Row(
                        new PostingId(found.getObject("posting_id", UUID.class)),
                        found.getInt("done"),
                        found.getInt("total"),
                        found.getBoolean("failed"),
                        Optional.ofNullable(found.getObject("document_id", UUID.class))))
                .optional()
                .orElseThrow(() -> new AccessDeniedException("No export of whoever asks"));
        door.posting(row.posting());
        return row;
    }

    private void forgetOld() {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        database.sql("""
            delete from sealed_document where id in
                (select document_id from applicant_export where started_at < ?)\
            """).param(before).update();
        database.sql("delete from applicant_export where started_at < ?")
                .param(before)
                .update();
    }
}

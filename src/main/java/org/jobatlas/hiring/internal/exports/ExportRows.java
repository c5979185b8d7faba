package org.jobatlas.hiring.internal.exports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.job.PostingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of exports and of the applicants in each; an export exists for a day, and only while nobody in it
 * withdraws.
 */
@Component
@Transactional
public class ExportRows {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String EVERYBODY_APPLIES = """
         and total = (select count(*) from applicant_export_person p join job_application a on a.id = p.application_id
            where p.export_id = applicant_export.id and a.withdrawn_at is null)\
        """;

    private final JdbcClient database;
    private final SealedPapers papers;
    private final Clock clock;

    ExportRows(JdbcClient database, SealedPapers papers, Clock clock) {
        this.database = database;
        this.papers = papers;
        this.clock = clock;
    }

    /** The state of an export. */
    record Row(PostingId posting, int done, int total, boolean failed, Optional<UUID> document) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new PostingId(row.getObject("posting_id", UUID.class)),
                    row.getInt("done"),
                    row.getInt("total"),
                    row.getBoolean("failed"),
                    Optional.ofNullable(row.getObject("document_id", UUID.class)));
        }
    }

    public UUID start(PostingId posting, AccountId recruiter, Collection<ApplicationId> people) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into applicant_export (id, posting_id, recruiter, started_at, done, total)
            values (?, ?, ?, ?, 0, ?)\
            """)
                .params(id, posting.value(), recruiter.value(), Timestamp.from(clock.instant()), people.size())
                .update();
        database.sql("insert into applicant_export_person (export_id, application_id) select ?, unnest(?)")
                .params(id, people.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    void advance(UUID id, int done) {
        database.sql("update applicant_export set done = ? where id = ?")
                .params(done, id)
                .update();
    }

    void fail(UUID id) {
        database.sql("update applicant_export set failed = true where id = ?")
                .param(id)
                .update();
    }

    /** Stores the content, unless somebody in it withdrew meanwhile: then the export is deleted. */
    public void finish(UUID id, AccountId recruiter, byte[] content) {
        UUID document = papers.keepBytes(recruiter, content);
        int kept = database.sql("update applicant_export set document_id = ? where id = ?" + EVERYBODY_APPLIES)
                .params(document, id)
                .update();
        if (kept == 0) {
            papers.delete(document);
            database.sql("delete from applicant_export where id = ?").param(id).update();
        }
    }

    Optional<Row> find(UUID id, AccountId recruiter) {
        return database.sql("select * from applicant_export where id = ? and recruiter = ? and started_at > ?"
                        + EVERYBODY_APPLIES)
                .params(id, recruiter.value(), ended())
                .query(Row::read)
                .optional();
    }

    Optional<byte[]> open(UUID document) {
        return papers.openBytes(document);
    }

    /** Deletes every export with one of these, also unfinished ones. */
    public void forget(Collection<ApplicationId> people) {
        UUID[] ids = people.stream().map(ApplicationId::value).toArray(UUID[]::new);
        delete(database.sql("""
            delete from applicant_export where id in
                (select export_id from applicant_export_person where application_id = any(?))
            returning document_id\
            """).param(ids));
    }

    /** Deletes exports older than a day. */
    public void forgetOld() {
        delete(database.sql("delete from applicant_export where started_at <= ? returning document_id")
                .param(ended()));
    }

    private Timestamp ended() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }

    private void delete(JdbcClient.StatementSpec deletion) {
        List<Optional<UUID>> documents = deletion.query(
                        (row, number) -> Optional.ofNullable(row.getObject("document_id", UUID.class)))
                .list();
        documents.forEach(document -> document.ifPresent(papers::delete));
    }
}

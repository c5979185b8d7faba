package org.jobatlas.hiring.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of applications; callers check the access. */
@Component
@Transactional
public class ApplicationRows {

    private final JdbcClient database;

    ApplicationRows(JdbcClient database) {
        this.database = database;
    }

    public Optional<ApplicationRow> find(ApplicationId id) {
        return database.sql("select * from job_application where id = ?")
                .param(id.value())
                .query(ApplicationRow::read)
                .optional();
    }

    /** The application that was not withdrawn. */
    public Optional<ApplicationRow> find(PostingId posting, AccountId account) {
        return database.sql("""
            select * from job_application
            where posting_id = ? and account_id = ? and withdrawn_at is null\
            """)
                .params(posting.value(), account.value())
                .query(ApplicationRow::read)
                .optional();
    }

    public List<ApplicationRow> of(AccountId account) {
        return database.sql("select * from job_application where account_id = ? order by applied_at desc, id")
                .param(account.value())
                .query(ApplicationRow::read)
                .list();
    }

    /** The applications to the company of the posting that were not withdrawn. */
    public List<ApplicationRow> of(OwnedPosting posting) {
        return database.sql("""
            select * from job_application
            where posting_id = ? and company_id = ? and withdrawn_at is null order by number\
            """)
                .params(posting.id().value(), posting.company().value())
                .query(ApplicationRow::read)
                .list();
    }

    /** Locks the row, waiting for other changes. */
    Optional<ApplicationRow> lock(ApplicationId id) {
        return database.sql("select * from job_application where id = ? for update")
                .param(id.value())
                .query(ApplicationRow::read)
                .optional();
    }

    /** Locks the row; empty where it is locked already. */
    Optional<ApplicationRow> lockUnlessBusy(ApplicationId id) {
        return database.sql("select * from job_application where id = ? for update skip locked")
                .param(id.value())
                .query(ApplicationRow::read)
                .optional();
    }

    List<ApplicationRow> lockAll(Collection<ApplicationId> ids) {
        return database.sql("select * from job_application where id = any(?) order by id for update")
                .param(ids.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(ApplicationRow::read)
                .list();
    }

    /** The number of the next applicant; locked until the transaction ends. */
    public int nextNumber(PostingId posting) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("applicants of " + posting)
                .query((row, number) -> number)
                .list();
        return database.sql("select coalesce(max(number), 0) + 1 from job_application where posting_id = ?")
                .param(posting.value())
                .query(Integer.class)
                .single();
    }

    /** Moves an application that the caller's transaction has locked. */
    public void move(ApplicationId id, Stage to, Change change) {
        database.sql("""
            update job_application
            set stage = ?, version = version + 1, moved_at = ?, decline_reason = ?
            where id = ?\
            """)
                .param(to.name())
                .param(Timestamp.from(change.at()))
                .param(change.reason())
                .param(id.value())
                .update();
    }

    /** Time and reason of a change. */
    public record Change(Instant at, @Nullable String reason) {}

    /** Deletes the references to the shared documents. */
    public void withdraw(ApplicationId id, Instant at) {
        database.sql("""
            update job_application
            set withdrawn_at = ?, version = version + 1, snapshot_id = null, file_id = null, evidence_id = null,
                field = null, decline_reason = null, criteria_hash = '', must_met = 0, must_not_met = 0,
                must_silent = 0, nice_met = 0, nice_not_met = 0, nice_silent = 0
            where id = ? and withdrawn_at is null\
            """).params(Timestamp.from(at), id.value()).update();
        for (String table :
                List.of("application_note", "application_tag", "application_message", "application_interview")) {
            database.sql("delete from " + table + " where application_id = ?")
                    .param(id.value())
                    .update();
        }
    }

    /**
     * What a resume shows.
     *
     * @param criteriaHash of the criteria that it was read for
     */
    record Found(String criteriaHash, EvidenceCount must, EvidenceCount nice) {}

    /** @param evidence where it is sealed */
    void keep(ApplicationId id, UUID evidence, Found found) {
        EvidenceCount must = found.must();
        EvidenceCount nice = found.nice();
        database.sql("""
            update job_application set evidence_id = ?, criteria_hash = ?, must_met = ?, must_not_met = ?,
                must_silent = ?, nice_met = ?, nice_not_met = ?, nice_silent = ?
            where id = ?\
            """)
                .params(
                        evidence,
                        found.criteriaHash(),
                        must.met(),
                        must.notMet(),
                        must.notStated(),
                        nice.met(),
                        nice.notMet(),
                        nice.notStated(),
                        id.value())
                .update();
    }
}

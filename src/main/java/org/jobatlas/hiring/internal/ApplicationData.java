package org.jobatlas.hiring.internal;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.hiring.internal.exports.ExportRows;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Personal data of applicants for export and erasure: applications with shared data, messages and notes of companies,
 * evidence, reveals, drafts, and applications elsewhere; and of recruiters the exports that they requested.
 */
@Component
@Order(45)
class ApplicationData implements PersonalData {

    private final PersonalRows rows;
    private final ApplicationRows applications;
    private final ExportRows exports;
    private final SealedPapers papers;
    private final JdbcClient database;

    ApplicationData(JdbcClient database, ApplicationRows applications, ExportRows exports, SealedPapers papers) {
        this.applications = applications;
        this.exports = exports;
        this.papers = papers;
        this.database = database;
        this.rows = new PersonalRows(
                database,
                "applications",
                List.of(
                        ofApplications("messages", "application_message", "of_company, at, text, read_at"),
                        ofApplications("notes", "application_note", "at, text"),
                        ofApplications("tags", "application_tag", "tag"),
                        ofApplications(
                                "interviews", "application_interview", "begins_at, zone, minutes, place, called_off"),
                        ofApplications("events", "application_event", "at, kind, from_stage, to_stage, detail"),
                        ofApplications("reveals", "application_reveal", "at"),
                        Table.ofAccount("application_draft", "posting_id, resume_id, note, answers, updated_at"),
                        Table.ofAccount("outside_application", "title, employer, address, applied_on, status, note"),
                        Table.ofAccount("job_application", """
                            id, posting_id, title, company_name, stage, source, shown_rank, field, language,
                            must_met, must_not_met, must_silent, nice_met, nice_not_met, nice_silent,
                            decline_reason, applied_at, moved_at, withdrawn_at\
                            """),
                        new Table(
                                "exports",
                                "posting_id, started_at, done, total",
                                "applicant_export where recruiter = ?"),
                        Table.ofAccount("sealed_document", "id")));
    }

    private static Table ofApplications(String name, String table, String columns) {
        return new Table(
                name,
                "application_id, " + columns,
                table + " where application_id in (select id from job_application where account_id = ?)");
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public int count(AccountId person) {
        return rows.count(person);
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        rows.export(person, archive);
        for (ApplicationRow row : applications.of(person)) {
            papers.open(row.papers().snapshot(), Snapshot.class).ifPresent(kept -> {
                archive.json(row.id() + "-shared", kept.said());
                papers.openBytes(row.papers().file())
                        .ifPresent(file ->
                                archive.file(row.id() + "-" + kept.resume().fileName(), file));
            });
            papers.open(row.papers().evidence(), Evidence[].class)
                    .ifPresent(found -> archive.json(row.id() + "-evidence", List.of(found)));
        }
    }

    @Override
    public Erased erase(AccountId person) {
        // an export contains other people's data too: it is deleted as a whole
        exports.forget(applications.of(person).stream().map(ApplicationRow::id).toList());
        int erased = rows.erase(person).erased();
        return new Erased(erased, writtenAsRecruiter(person));
    }

    /** What they wrote and did for a company stays the company's, without who it was. */
    private int writtenAsRecruiter(AccountId person) {
        return database.sql("""
            select (select count(*) from application_note where author = :person)
                + (select count(*) from application_message where author = :person)
                + (select count(*) from application_event where actor = :person)\
            """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }
}

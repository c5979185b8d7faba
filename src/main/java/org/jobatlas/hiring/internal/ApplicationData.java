package org.jobatlas.hiring.internal;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about people who apply: applications with what was shared, drafts, and applications elsewhere. */
@Component
@Order(45)
class ApplicationData implements PersonalData {

    private final PersonalRows rows;
    private final ApplicationRows applications;
    private final Sealed papers;

    ApplicationData(JdbcClient jdbc, ApplicationRows applications, Sealed papers) {
        this.applications = applications;
        this.papers = papers;
        this.rows = new PersonalRows(
                jdbc,
                "applications",
                List.of(
                        new Table(
                                "messages",
                                "application_id, of_company, at, text",
                                "application_message where application_id in"
                                        + " (select id from job_application where account_id = ?)"),
                        Table.ofAccount("application_draft", "posting_id, resume_id, note, answers, updated_at"),
                        Table.ofAccount("outside_application", "title, employer, address, applied_on, status, note"),
                        Table.ofAccount(
                                "job_application",
                                "id, posting_id, title, company_name, stage, applied_at, moved_at, withdrawn_at"),
                        Table.ofAccount("sealed_document", "id")));
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public int count(AccountId person) {
        return applications.of(person).size();
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
        }
    }

    @Override
    public Erased erase(AccountId person) {
        int sent = count(person);
        rows.erase(person);
        return Erased.all(sent);
    }
}

package org.jobatlas.hiring.internal.applying;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.resume.ResumeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Saved drafts of applications. */
@Component
@Transactional
class Drafts {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    ApplicationDraft find(AccountId account, PostingId posting) {
        return database.sql("select * from application_draft where account_id = ? and posting_id = ?")
                .params(account.value(), posting.value())
                .query((row, number) -> {
                    UUID resume = row.getObject("resume_id", UUID.class);
                    return new ApplicationDraft(
                            resume == null ? null : new ResumeId(resume),
                            row.getString("note"),
                            List.of(json.readValue(row.getString("answers"), Answer[].class)));
                })
                .optional()
                .orElse(ApplicationDraft.EMPTY);
    }

    void keep(AccountId account, PostingId posting, ApplicationDraft draft) {
        ResumeId resume = draft.resume();
        database.sql("""
            insert into application_draft (account_id, posting_id, resume_id, note, answers, updated_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (account_id, posting_id) do update
            set resume_id = excluded.resume_id, note = excluded.note, answers = excluded.answers,
                updated_at = excluded.updated_at\
            """)
                .param(account.value())
                .param(posting.value())
                .param(resume == null ? null : resume.value())
                .param(draft.note())
                .param(json.writeValueAsString(draft.answers()))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    void forget(AccountId account, PostingId posting) {
        database.sql("delete from application_draft where account_id = ? and posting_id = ?")
                .params(account.value(), posting.value())
                .update();
    }
}

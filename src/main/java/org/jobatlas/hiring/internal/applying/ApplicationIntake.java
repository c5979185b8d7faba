package org.jobatlas.hiring.internal.applying;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingExposure.Sighting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores applications, each once: a repeated submission returns the first one. */
@Component
class ApplicationIntake {

    private final JdbcClient database;
    private final ApplicationRows rows;
    private final SealedPapers sealed;
    private final OnceApplied once;
    private final Clock clock;

    ApplicationIntake(JdbcClient database, ApplicationRows rows, SealedPapers sealed, OnceApplied once, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.sealed = sealed;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    ApplicationId take(AccountId account, PostingDetails posting, SnapshotMaker.Made made, Locale language) {
        int number = rows.nextNumber(posting.id());
        var earlier = rows.find(posting.id(), account);
        if (earlier.isPresent()) {
            return earlier.get().id();
        }
        ApplicationId id = store(new Sender(account, number, language), posting, made);
        once.told(rows.find(id).orElseThrow());
        return id;
    }

    /** The applicant, the number in the posting, and the language of letters. */
    record Sender(AccountId account, int number, Locale language) {}

    /** Stores the application within the caller's transaction. */
    ApplicationId store(Sender sender, PostingDetails posting, SnapshotMaker.Made made) {
        AccountId account = sender.account();
        ApplicationId id = new ApplicationId(UUID.randomUUID());
        CompanyId company = Objects.requireNonNull(posting.company());
        Timestamp now = Timestamp.from(clock.instant());
        database.sql("""
            insert into job_application (id, posting_id, company_id, account_id, number, title, company_name, stage,
                shown_rank, snapshot_id, file_id, language, source, field, applied_at, moved_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(id.value())
                .param(posting.id().value())
                .param(company.value())
                .param(account.value())
                .param(sender.number())
                .param(posting.title())
                .param(Objects.requireNonNullElse(posting.employer(), ""))
                .param(Stage.NEW.name())
                .param(made.seen().map(Sighting::rank).orElse(null))
                .param(sealed.keep(account, made.snapshot()))
                .param(sealed.keepBytes(account, made.file()))
                .param(sender.language().getLanguage())
                .param(made.seen().map(Sighting::surface).orElse("DIRECT"))
                .param(made.field().orElse(null))
                .param(now)
                .param(now)
                .update();
        return id;
    }
}

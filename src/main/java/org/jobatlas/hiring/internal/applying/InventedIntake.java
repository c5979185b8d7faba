package org.jobatlas.hiring.internal.applying;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HistoryEntry.Kind;
import org.jobatlas.hiring.InventedApplicant;
import org.jobatlas.hiring.InventedApplicants;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.evidence.EvidenceSource;
import org.jobatlas.hiring.internal.pipeline.History;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Stores demo applications through the production code, with dates in the past. */
@Service
class InventedIntake implements InventedApplicants {

    private static final Duration BETWEEN_STEPS = Duration.ofHours(31);

    private final PostingCatalogue catalogue;
    private final ApplicationIntake intake;
    private final ApplicationRows rows;
    private final ProfileExtractor profiles;
    private final Blinding blinding;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    InventedIntake(
            PostingCatalogue catalogue,
            ApplicationIntake intake,
            ApplicationRows rows,
            ProfileExtractor profiles,
            Blinding blinding,
            JdbcClient database,
            TransactionOperations transaction) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.rows = rows;
        this.profiles = profiles;
        this.blinding = blinding;
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void add(InventedApplicant applicant, AccountId recruiter) {
        PostingDetails posting = catalogue
                .find(applicant.posting())
                .filter(found -> found.company() != null)
                .orElse(null);
        if (posting == null || rows.find(posting.id(), applicant.account()).isPresent()) {
            return;
        }
        SnapshotMaker.Made made = made(applicant);
        transaction.executeWithoutResult(status -> {
            var sender =
                    new ApplicationIntake.Sender(applicant.account(), rows.nextNumber(posting.id()), Locale.ENGLISH);
            ApplicationId id = intake.store(sender, posting, made);
            happened(id, applicant, recruiter);
        });
    }

    private SnapshotMaker.Made made(InventedApplicant applicant) {
        String name = applicant.person().name();
        var said = new Snapshot.Words(applicant.note(), List.of(), applicant.resume());
        var blind = new Snapshot.Words(
                blinding.other(applicant.note(), applicant.resume(), name),
                List.of(),
                blinding.resume(applicant.resume(), name));
        Profile profile = profiles.extract(applicant.resume());
        var snapshot = new Snapshot(
                new Snapshot.Person(name, applicant.person().email()),
                said,
                new Snapshot.Resume("resume.pdf", "application/pdf"),
                blind,
                EvidenceSource.of(profile, blind.resume(), applicant.resume()));
        return new SnapshotMaker.Made(
                snapshot, applicant.file(), profile.fields().top(1).stream().findFirst(), applicant.seen());
    }

    private void happened(ApplicationId id, InventedApplicant applicant, AccountId recruiter) {
        Instant at = applicant.appliedAt();
        event(id, new Happened(at, null, Kind.APPLIED), History.Step.NONE);
        Stage stage = Stage.NEW;
        for (Stage next : applicant.steps()) {
            at = at.plus(BETWEEN_STEPS);
            event(id, new Happened(at, recruiter.value(), Kind.MOVED), new History.Step(stage, next));
            stage = next;
        }
        database.sql("""
            update job_application set applied_at = ?, moved_at = ?, stage = ?,
                decline_reason = case when ? = 'DECLINED' then 'OTHERS_FIT_BETTER' end
            where id = ?\
            """)
                .params(
                        Timestamp.from(applicant.appliedAt()),
                        Timestamp.from(at),
                        stage.name(),
                        stage.name(),
                        id.value())
                .update();
        String message = applicant.message();
        if (message != null) {
            database.sql("""
                insert into application_message (id, application_id, author, of_company, at, text)
                values (?, ?, ?, true, ?, ?)\
                """)
                    .params(UUID.randomUUID(), id.value(), recruiter.value(), Timestamp.from(at), message)
                    .update();
        }
    }

    private record Happened(Instant at, @Nullable UUID actor, Kind kind) {}

    private void event(ApplicationId id, Happened happened, History.Step step) {
        Stage from = step.from();
        Stage to = step.to();
        database.sql("""
            insert into application_event (application_id, at, actor, kind, from_stage, to_stage)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .param(id.value())
                .param(Timestamp.from(happened.at()))
                .param(happened.actor())
                .param(happened.kind().name())
                .param(from == null ? null : from.name())
                .param(to == null ? null : to.name())
                .update();
    }
}

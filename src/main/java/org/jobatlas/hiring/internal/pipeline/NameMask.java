package org.jobatlas.hiring.internal.pipeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SecurityEvent;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.hiring.ApplicantDetails.Content;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.hiring.internal.exports.ApplicantFile;
import org.jobatlas.hiring.internal.exports.ExportWords;
import org.jobatlas.profile.Blinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Masks the applicant's name in what recruiters read until they reveal the identity, which is logged permanently. */
@Component
public class NameMask {

    /** Placeholder for the applicant's name in stored text. */
    public static final String NAME = "{name}";

    private final JdbcClient database;
    private final SealedPapers sealed;
    private final CurrentAccount current;
    private final History history;
    private final SecurityLog log;
    private final Blinding blinding;
    private final Clock clock;

    NameMask(
            JdbcClient database,
            SealedPapers sealed,
            CurrentAccount current,
            History history,
            SecurityLog log,
            Blinding blinding,
            Clock clock) {
        this.database = database;
        this.sealed = sealed;
        this.current = current;
        this.history = history;
        this.log = log;
        this.blinding = blinding;
        this.clock = clock;
    }

    public Snapshot snapshot(ApplicationRow row) {
        return sealed.open(row.papers().snapshot(), Snapshot.class).orElseThrow();
    }

    public boolean lifted(ApplicationRow row) {
        return database.sql(
                        "select exists (select 1 from application_reveal where application_id = ? and recruiter = ?)")
                .params(row.id().value(), current.get().value())
                .query(Boolean.class)
                .single();
    }

    void lift(ApplicationRow row) {
        AccountId me = current.get();
        int added = database.sql("""
            insert into application_reveal (application_id, recruiter, at) values (?, ?, ?)
            on conflict do nothing\
            """)
                .params(row.id().value(), me.value(), Timestamp.from(clock.instant()))
                .update();
        if (added == 1) {
            history.add(row.id(), HistoryEntry.Kind.REVEALED);
            log.note(
                    SecurityEvent.Kind.APPLICANT_REVEALED,
                    Optional.of(row.account()),
                    row.id().toString());
        }
    }

    Content shown(ApplicationRow row) {
        Snapshot kept = snapshot(row);
        boolean lifted = lifted(row);
        Snapshot.Words words = lifted ? kept.said() : kept.blind();
        return new Content(
                lifted,
                lifted ? Optional.of(kept.person().email()) : Optional.empty(),
                words.resume(),
                words.note(),
                words.answers());
    }

    /** The masking for the asking recruiter: names are visible only if this recruiter revealed the identity. */
    public Reader reader(ApplicationRow row) {
        return new Reader(snapshot(row), lifted(row));
    }

    /** Masks text unless the identity was revealed. */
    public final class Reader {

        private final Snapshot snapshot;
        private final boolean lifted;

        private Reader(Snapshot snapshot, boolean lifted) {
            this.snapshot = snapshot;
            this.lifted = lifted;
        }

        /** Text by the applicant. */
        public String sent(String text) {
            return lifted || text.isBlank()
                    ? text
                    : blinding.other(
                            text, snapshot.said().resume(), snapshot.person().name());
        }

        /** Text by a recruiter, who may have known the name. */
        public String written(String text) {
            return lifted ? text.replace(NAME, snapshot.person().name()) : nameless(text);
        }

        /** Masked for every reader. */
        String nameless(String text) {
            return text.isBlank()
                    ? text
                    : blinding.names(
                                    text,
                                    snapshot.said().resume(),
                                    snapshot.person().name())
                            .strip();
        }
    }

    NamedFile file(ApplicationRow row, ExportWords words) {
        Snapshot kept = snapshot(row);
        if (lifted(row)) {
            byte[] original = sealed.openBytes(row.papers().file()).orElseThrow();
            return new NamedFile(kept.resume().fileName(), kept.resume().mediaType(), original);
        }
        return ApplicantFile.of(row.number(), words.applicant(row.number()), kept.blind(), words);
    }
}

package org.jobatlas.hiring.internal.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.HistoryEntry.Kind;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of events of applications. */
@Component
public class History {

    /** Kinds that the applicant sees. */
    private static final Set<Kind> OPEN =
            Set.of(Kind.APPLIED, Kind.MOVED, Kind.REVEALED, Kind.INTERVIEW, Kind.INTERVIEW_OFF, Kind.WITHDRAWN);

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Clock clock;

    History(JdbcClient database, CurrentAccount current, Accounts accounts, Clock clock) {
        this.database = database;
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A transition between stages. */
    public record Step(@Nullable Stage from, @Nullable Stage to) {

        public static final Step NONE = new Step(null, null);

        private static @Nullable String name(@Nullable Stage stage) {
            return stage == null ? null : stage.name();
        }
    }

    public void add(ApplicationId application, Kind kind) {
        add(application, kind, Step.NONE, "");
    }

    public void add(ApplicationId application, Kind kind, Step step, String detail) {
        database.sql("""
            insert into application_event (application_id, at, actor, kind, from_stage, to_stage, detail)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(application.value())
                .param(Timestamp.from(clock.instant()))
                .param(current.find().map(AccountId::value).orElse(null))
                .param(kind.name())
                .param(Step.name(step.from()))
                .param(Step.name(step.to()))
                .param(detail)
                .update();
    }

    /** All entries for recruiters, latest first. Entries of the applicant have no name. */
    public List<HistoryEntry> whole(ApplicationRow application) {
        UUID applicant = application.account().value();
        Map<UUID, Optional<String>> names = new HashMap<>();
        return rows(application.id()).stream()
                .map(row -> row.entry(
                        row.actor() == null || applicant.equals(row.actor())
                                ? Optional.empty()
                                : names.computeIfAbsent(row.actor(), this::name)))
                .toList();
    }

    /** Removes details that may identify the applicant. */
    public void blank(ApplicationId application) {
        database.sql("update application_event set detail = '' where application_id = ?")
                .param(application.value())
                .update();
    }

    /** Entries for the applicant: no notes, no tags, and a recruiter's name only for reveals. */
    public List<HistoryEntry> open(ApplicationId application) {
        return rows(application).stream()
                .filter(row -> OPEN.contains(row.kind()))
                .map(row -> row.entry(row.kind() == Kind.REVEALED ? name(row.actor()) : Optional.empty()))
                .toList();
    }

    /** Name of the person who made the last move. */
    Optional<String> lastMover(ApplicationId application) {
        return rows(application).stream()
                .filter(row -> row.kind() == Kind.MOVED)
                .findFirst()
                .flatMap(row -> name(row.actor()));
    }

    public Optional<String> name(@Nullable UUID actor) {
        return actor == null ? Optional.empty() : accounts.findName(new AccountId(actor));
    }

    private List<Row> rows(ApplicationId application) {
        return database.sql("select * from application_event where application_id = ? order by id desc")
                .param(application.value())
                .query(History::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getTimestamp("at").toInstant(),
                row.getObject("actor", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new Step(stage(row.getString("from_stage")), stage(row.getString("to_stage"))),
                row.getString("detail"));
    }

    private static @Nullable Stage stage(@Nullable String name) {
        return name == null ? null : Stage.valueOf(name);
    }

    private record Row(java.time.Instant at, @Nullable UUID actor, Kind kind, Step step, String detail) {

        HistoryEntry entry(Optional<String> name) {
            return new HistoryEntry(at, kind, name, step.from(), step.to(), detail);
        }
    }
}

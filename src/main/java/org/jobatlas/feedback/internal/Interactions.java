package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Stores actions at positions of one's own lists, in the caller's transaction. */
@Component
public class Interactions {

    private static final String STORE = """
        insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, reason, created_at,
            person, title, field, employer, model, review)
        select new.id, new.list, new.list_at, new.rank, new.posting, new.account, ?, ?, ?,
            feedback_person(new.account), posting.title, posting.field, posting.employer, list.versions::jsonb ->> 'reranker', ?
        from (select ?::uuid as id, ?::uuid as list, ?::timestamptz as list_at, ?::int as rank, ?::uuid as posting,
                ?::uuid as account) new
            left join impression_list list on list.id = new.list and list.created_at = new.list_at
            left join posting on posting.id = new.posting\
        """;

    /** The action. */
    public record Done(InteractionKind kind, @Nullable Reason reason) {}

    private record Owned(@Nullable UUID account, Timestamp at) {}

    private record Position(
            @Nullable UUID list, Timestamp listAt, @Nullable Integer rank, PostingId posting) {}

    private final JdbcClient jdbc;
    private final Months months;
    private final Clock clock;

    Interactions(JdbcClient jdbc, Months months, Clock clock) {
        this.jdbc = jdbc;
        this.months = months;
        this.clock = clock;
    }

    /** A repetition of the latest record of the position, such as a double click, is recorded once. */
    public void add(ImpressionListId list, @Nullable UUID account, PostingId posting, Done done) {
        Owned own = requireOwn(list, account);
        int rank = requireShown(list, own, posting);
        if (!repeats(list, rank, done)) {
            store(new Position(list.value(), own.at(), rank, posting), account, done);
        }
    }

    /** An action outside of lists, or independent of the list. */
    public void addAnywhere(UUID account, PostingId posting, InteractionKind kind) {
        Instant now = clock.instant();
        months.prepare(now);
        store(new Position(null, Timestamp.from(now), null, posting), account, new Done(kind, null));
    }

    private void store(Position position, @Nullable UUID account, Done done) {
        Reason reason = done.reason();
        jdbc.sql(STORE)
                .param(done.kind().name())
                .param(reason == null ? null : reason.name())
                .param(Timestamp.from(clock.instant()))
                .param(done.kind().firstState().name())
                .param(UUID.randomUUID())
                .param(position.list())
                .param(position.listAt())
                .param(position.rank())
                .param(position.posting().value())
                .param(account)
                .update();
    }

    private Owned requireOwn(ImpressionListId list, @Nullable UUID account) {
        if (account != null) {
            // first, as an erasure does, so that neither waits for the other for ever
            jdbc.sql("select id from account where id = ? for key share")
                    .param(account)
                    .query(row -> {});
        }
        Owned owned = jdbc.sql("select account_id, created_at from impression_list where id = ?")
                .param(list.value())
                .query((row, number) -> new Owned(row.getObject(1, UUID.class), row.getTimestamp(2)))
                .optional()
                .orElseThrow(() -> new AccessDeniedException("There is no such list"));
        if (owned.account() != null && !owned.account().equals(account)) {
            throw new AccessDeniedException("There is no such list");
        }
        return owned;
    }

    /** Locks the item, so that concurrent clicks are processed in order. */
    private int requireShown(ImpressionListId list, Owned own, PostingId posting) {
        return jdbc.sql("""
            select rank from impression_item where list_id = ? and list_at = ? and posting_id = ?
            order by rank limit 1 for update\
            """)
                .params(list.value(), own.at(), posting.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("The posting is not in that list"));
    }

    private boolean repeats(ImpressionListId list, int rank, Done done) {
        Reason reason = done.reason();
        return jdbc.sql("""
            select kind, coalesce(reason, '') as reason from interaction
            where list_id = ? and rank = ? and kind not in ('SEEN', 'DWELLED') order by created_at desc limit 1\
            """)
                .params(list.value(), rank)
                .query((row, number) -> row.getString("kind").equals(done.kind().name())
                        && row.getString("reason").equals(reason == null ? "" : reason.name()))
                .optional()
                .orElse(false);
    }
}

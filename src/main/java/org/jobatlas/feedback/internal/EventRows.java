package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.feedback.FeedbackEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores many events in one statement and one transaction, each where its list was shown to the person who tells it. */
@Component
class EventRows {

    /** Something told, and by whom; null is a visitor, whose lists are known by their random ids alone. */
    record Told(FeedbackEvent event, @Nullable UUID account) {}

    /** Nobody looks at one job of one list more often; what is told beyond that is not stored. */
    static final int MOST_OF_A_POSITION = 50;

    private static final String STORE = """
        insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, millis, created_at, review)
        select told.id, list.id, list.created_at, item.rank, item.posting_id, list.account_id, told.kind, told.millis,
            ?::timestamptz, 'ACCEPTED'
        from (select told.*, row_number() over (partition by list, rank) as nth
                from unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[], ?::int[], ?::uuid[])
                    as told (id, list, rank, kind, millis, account)) told
            join impression_list list on list.id = told.list
                and (list.account_id is null or list.account_id = told.account)
            join impression_item item on item.list_id = list.id and item.list_at = list.created_at
                and item.rank = told.rank
        where told.nth + (select count(*) from interaction known
            where known.list_id = list.id and known.list_at = list.created_at and known.rank = item.rank
                and known.kind in ('SEEN', 'OPENED', 'DWELLED')) <= ?
        on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    EventRows(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All or none; tells how many were new. */
    int store(List<Told> told) {
        Integer stored = transaction.execute(status -> {
            // each event looks for its own item by key, however much else there is
            jdbc.sql("set local enable_hashjoin = off").update();
            jdbc.sql("set local enable_mergejoin = off").update();
            return jdbc.sql(STORE)
                    .params(
                            Timestamp.from(clock.instant()),
                            column(told, one -> one.event().id(), UUID[]::new),
                            column(told, one -> one.event().list().value(), UUID[]::new),
                            column(told, one -> one.event().rank(), Integer[]::new),
                            column(told, one -> one.event().kind().name(), String[]::new),
                            column(told, one -> one.event().millis(), Integer[]::new),
                            column(told, Told::account, UUID[]::new),
                            MOST_OF_A_POSITION)
                    .update();
        });
        return stored == null ? 0 : stored;
    }

    private static <T> T[] column(
            List<Told> told, Function<Told, @Nullable T> value, java.util.function.IntFunction<T[]> array) {
        return told.stream().map(value).toArray(array);
    }
}

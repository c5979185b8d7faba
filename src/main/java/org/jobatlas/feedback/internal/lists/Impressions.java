package org.jobatlas.feedback.internal.lists;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.internal.Months;
import org.jobatlas.feedback.internal.lists.ShownRecord.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Stores lists that were shown, numbers as numbers. */
@Component
public class Impressions {

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Months months;
    private final JsonMapper json;

    public Impressions(JdbcClient jdbc, TransactionOperations transaction, Months months, JsonMapper json) {
        this.jdbc = jdbc;
        this.months = months;
        this.transaction = transaction;
        this.json = json;
    }

    /** Stores all or none; a list that is stored already stays as it is, and what was deleted meanwhile is left out. */
    public void store(List<Shown> all) {
        months.prepare(all.stream().map(Shown::at).toList());
        transaction.executeWithoutResult(status -> {
            // Nobody waits for the disk here: what is answered later is written after the list, so that an answer never
            // lacks its list.
            jdbc.sql("set local synchronous_commit = off").update();
            for (Shown shown : all) {
                if (list(shown)) {
                    items(shown);
                }
            }
        });
    }

    private boolean list(Shown seen) {
        ShownList list = seen.list();
        ListOrigin origin = list.origin();
        return jdbc.sql("""
            insert into impression_list (id, account_id, fingerprint, created_at, surface, versions, dial, size, asked,
                profile_version, features, fields, sought)
            select ?, who.id, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::float4[]
            from (select ?::uuid as id) who
            where who.id is null or exists (select 1 from account where account.id = who.id)
            on conflict (id, created_at) do nothing\
            """)
                        .param(list.id().value())
                        .param(list.fingerprint())
                        .param(Timestamp.from(seen.at()))
                        .param(list.surface().name())
                        .param(json.writeValueAsString(origin.versions()))
                        .param(origin.dial())
                        .param(origin.size())
                        .param(origin.asked())
                        .param(origin.profileVersion())
                        .param(list.features().toArray(String[]::new))
                        .param(origin.fields().toArray(String[]::new))
                        .param(seen.account() == null ? null : boxed(origin.sought()))
                        .param(seen.account())
                        .update()
                > 0;
    }

    private static Float @Nullable [] boxed(float @Nullable [] vector) {
        if (vector == null) {
            return null;
        }
        Float[] boxed = new Float[vector.length];
        for (int d = 0; d < vector.length; d++) {
            boxed[d] = vector[d];
        }
        return boxed;
    }

    /** All items in one statement; their values are one long array that the database cuts into rows. */
    private void items(Shown shown) {
        ShownList list = shown.list();
        List<ShownItem> items = list.items();
        jdbc.sql("""
            insert into impression_item (list_id, list_at, rank, closest_rank, posting_id, score, feature_values, contributions)
            select list.id, list.at, item.rank, item.closest, item.posting, item.score,
                list.vals[(item.place - 1) * list.width + 1 : item.place * list.width],
                list.adds[(item.place - 1) * list.width + 1 : item.place * list.width]
            from (select ?::uuid as id, ?::timestamptz as at, ?::int as width, ?::float8[] as vals, ?::float8[] as adds) list,
                unnest(?::int[], ?::int[], ?::uuid[], ?::float8[])
                    with ordinality as item (rank, closest, posting, score, place)
            where exists (select 1 from posting where posting.id = item.posting)\
            """)
                .params(
                        list.id().value(),
                        Timestamp.from(shown.at()),
                        list.features().size(),
                        items.stream().flatMap(item -> item.values().stream()).toArray(Double[]::new),
                        items.stream()
                                .flatMap(item -> item.contributions().stream())
                                .toArray(Double[]::new),
                        items.stream().map(ShownItem::rank).toArray(Integer[]::new),
                        items.stream().map(ShownItem::closestRank).toArray(Integer[]::new),
                        items.stream().map(item -> item.posting().value()).toArray(UUID[]::new),
                        items.stream().map(ShownItem::score).toArray(Double[]::new))
                .update();
    }
}

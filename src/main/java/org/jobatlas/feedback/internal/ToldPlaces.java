package org.jobatlas.feedback.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up the list positions that events refer to, and locks the lists until the transaction ends. */
@Component
class ToldPlaces {

    /** A position of a list. */
    record Place(UUID list, int rank) {}

    /**
     * What was shown at a position.
     *
     * @param at time, in the database's format
     * @param account the owner; null for a visitor's list
     * @param looks number of events so far
     */
    record Shown(String at, @Nullable UUID account, UUID posting, AtomicInteger looks) {

        /** A visitor's list is identified by its random id alone. */
        boolean belongsTo(@Nullable UUID teller) {
            return account == null || account.equals(teller);
        }
    }

    /** The subquery prevents reordering by the planner: each list looks up its own rows by key. */
    private static final String SHOWN = """
        select list.id, list.created_at::text, list.account_id, item.rank, item.posting_id
        from (select id, created_at, account_id from impression_list where id = any(?::uuid[]) for key share) list
            cross join lateral (select item.rank, item.posting_id from impression_item item
                where item.list_id = list.id and item.list_at = list.created_at offset 0) item\
        """;

    private static final String LOOKS = """
        select known.list_id, known.rank, count(*)
        from unnest(?::uuid[], ?::timestamptz[]) as list (id, at)
            cross join lateral (select done.list_id, done.rank from interaction done
                where done.list_id = list.id and done.list_at = list.at and done.kind in ('SEEN', 'OPENED', 'DWELLED')
                offset 0) known
        group by 1, 2\
        """;

    private final JdbcClient jdbc;

    ToldPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All positions of the lists that exist. */
    Map<Place, Shown> of(Collection<UUID> lists) {
        Map<Place, Shown> shown = new HashMap<>();
        Map<UUID, String> moments = new HashMap<>();
        jdbc.sql(SHOWN).param(lists.toArray(UUID[]::new)).query(row -> {
            UUID list = row.getObject(1, UUID.class);
            String at = row.getString(2);
            moments.put(list, at);
            shown.put(
                    new Place(list, row.getInt(4)),
                    new Shown(at, row.getObject(3, UUID.class), row.getObject(5, UUID.class), new AtomicInteger()));
        });
        jdbc.sql(LOOKS)
                .params(moments.keySet().toArray(UUID[]::new), moments.values().toArray(String[]::new))
                .query(row -> {
                    Shown place = shown.get(new Place(row.getObject(1, UUID.class), row.getInt(2)));
                    if (place != null) {
                        place.looks().set(row.getInt(3));
                    }
                });
        return shown;
    }
}

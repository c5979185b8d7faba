package org.jobatlas.feedback.internal.lists;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list positions that reported events refer to. What was shown never changes and a page tells of its list many
 * times, so lists that were told of lately are remembered; whether a list is still there is for whoever writes to ask.
 */
@Component
public class ToldPlaces {

    /** Nobody looks at one job of one list more often; what is told beyond that is not stored. */
    public static final int MOST_OF_A_POSITION = 50;

    private static final int REMEMBERED = 5_000;
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(10);

    /**
     * What was shown at a position.
     *
     * @param account whose list it is; null for that of a visitor
     * @param looks how often somebody looked at it, at least as far as this node knows
     */
    public record Shown(@Nullable UUID account, UUID posting, AtomicInteger looks) {

        /** A visitor's list is identified by its random id alone. */
        public boolean belongsTo(@Nullable UUID teller) {
            return account == null || account.equals(teller);
        }

        /** Counts a look; false beyond the most. */
        public boolean takes() {
            return looks.incrementAndGet() <= MOST_OF_A_POSITION;
        }

        private boolean isFull() {
            return looks.get() >= MOST_OF_A_POSITION;
        }
    }

    private static final String SHOWN = """
        select list.id, list.account_id, item.rank, item.posting_id, coalesce(done.looks, 0)
        from (select id, created_at, account_id from impression_list where id = any(?::uuid[]) offset 0) list
            cross join lateral (select item.rank, item.posting_id from impression_item item
                where item.list_id = list.id and item.list_at = list.created_at offset 0) item
            left join lateral (select count(*) as looks from interaction done
                where done.list_id = list.id and done.list_at = list.created_at and done.rank = item.rank
                    and done.kind in ('SEEN', 'OPENED', 'DWELLED')) done on true\
        """;

    private final Cache<UUID, Map<Integer, Shown>> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    private final JdbcClient jdbc;

    public ToldPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By list and rank, of those lists that are there or were lately. */
    public Map<UUID, Map<Integer, Shown>> of(Collection<UUID> lists) {
        Map<UUID, Map<Integer, Shown>> known = new HashMap<>(remembered.getAllPresent(lists));
        // what was counted may not have been stored, so a full position is counted anew
        known.values().removeIf(places -> places.values().stream().anyMatch(Shown::isFull));
        List<UUID> unknown = new ArrayList<>(lists);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            Map<UUID, Map<Integer, Shown>> found = find(unknown);
            remembered.putAll(found);
            known.putAll(found);
        }
        return known;
    }

    private Map<UUID, Map<Integer, Shown>> find(Collection<UUID> lists) {
        Map<UUID, Map<Integer, Shown>> found = new HashMap<>();
        jdbc.sql(SHOWN).param(lists.toArray(UUID[]::new)).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), list -> new HashMap<>())
                    .put(
                            row.getInt(3),
                            new Shown(
                                    row.getObject(2, UUID.class),
                                    row.getObject(4, UUID.class),
                                    new AtomicInteger(row.getInt(5))));
        });
        return found;
    }
}

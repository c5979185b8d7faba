package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jobatlas.feedback.FeedbackEvent;
import org.jobatlas.feedback.internal.lists.ToldPlaces;
import org.jobatlas.feedback.internal.lists.ToldPlaces.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores many events by one statement, which is a transaction of its own: each where its list was shown to the person
 * who tells it, if the list is still there, which it stays until the rows are written.
 */
@Component
class EventRows {

    /** Something told, and by whom; null is a visitor, whose lists are known by their random ids alone. */
    record Told(FeedbackEvent event, @Nullable UUID account) {}

    private static final String STORE = """
        insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, millis, created_at, review)
        select told.id, told.list, list.created_at, told.rank, told.posting, list.account_id, told.kind, told.millis,
            ?::timestamptz, 'ACCEPTED'
        from unnest(?::uuid[], ?::uuid[], ?::int[], ?::uuid[], ?::text[], ?::int[])
                with ordinality as told (id, list, rank, posting, kind, millis, number)
            join (select id, created_at, account_id from impression_list where id = any(?::uuid[]) for key share) list
                on list.id = told.list
        order by told.number
        on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final ToldPlaces places;
    private final Clock clock;

    EventRows(JdbcClient jdbc, ToldPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    /** All or none; returns the number of new events. */
    int store(List<Told> told) {
        Set<UUID> lists = told.stream().map(one -> one.event().list().value()).collect(Collectors.toSet());
        List<Known> known = known(told, places.of(lists));
        return known.isEmpty() ? 0 : write(known);
    }

    /** An event whose position is known. */
    private record Known(FeedbackEvent event, UUID posting) {}

    private static List<Known> known(List<Told> told, Map<UUID, Map<Integer, Shown>> places) {
        List<Known> known = new ArrayList<>(told.size());
        for (Told one : told) {
            FeedbackEvent event = one.event();
            Shown shown = places.getOrDefault(event.list().value(), Map.of()).get(event.rank());
            if (shown != null && shown.belongsTo(one.account()) && shown.takes()) {
                known.add(new Known(event, shown.posting()));
            }
        }
        // in a fixed order, to avoid deadlocks
        known.sort(Comparator.comparing(one -> one.event().id()));
        return known;
    }

    private int write(List<Known> known) {
        return jdbc.sql(STORE)
                .params(
                        Timestamp.from(clock.instant()),
                        column(known, one -> one.event().id(), UUID[]::new),
                        column(known, one -> one.event().list().value(), UUID[]::new),
                        column(known, one -> one.event().rank(), Integer[]::new),
                        column(known, Known::posting, UUID[]::new),
                        column(known, one -> one.event().kind().name(), String[]::new),
                        column(known, one -> one.event().millis(), Integer[]::new),
                        known.stream()
                                .map(one -> one.event().list().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .update();
    }

    private static <T> T[] column(List<Known> known, Function<Known, @Nullable T> value, IntFunction<T[]> array) {
        return known.stream().map(value).toArray(array);
    }
}

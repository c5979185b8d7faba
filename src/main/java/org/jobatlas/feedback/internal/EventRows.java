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
import org.jobatlas.feedback.internal.ToldPlaces.Place;
import org.jobatlas.feedback.internal.ToldPlaces.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Stores many events in one transaction, after checking that their lists were shown to the reporter: each list is
 * looked up once, and all rows are written by one statement.
 */
@Component
class EventRows {

    /** An event and its reporter; null is a visitor, whose lists are identified by their random ids alone. */
    record Told(FeedbackEvent event, @Nullable UUID account) {

        Place place() {
            return new Place(event.list().value(), event.rank());
        }
    }

    /** Maximum number of events stored at one position. */
    static final int MOST_OF_A_POSITION = 50;

    private static final String STORE = """
        insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, millis, created_at, review)
        select told.id, told.list, told.at, told.rank, told.posting, told.account, told.kind, told.millis, ?::timestamptz, 'ACCEPTED'
        from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::int[], ?::uuid[], ?::uuid[], ?::text[], ?::int[])
            as told (id, list, at, rank, posting, account, kind, millis)
        on conflict do nothing\
        """;

    private final JdbcClient jdbc;
    private final ToldPlaces places;
    private final TransactionOperations transaction;
    private final Clock clock;

    EventRows(JdbcClient jdbc, ToldPlaces places, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All or none; returns the number of new events. */
    int store(List<Told> told) {
        Integer stored = transaction.execute(status -> {
            Set<UUID> lists =
                    told.stream().map(one -> one.event().list().value()).collect(Collectors.toSet());
            List<Known> known = known(told, places.of(lists));
            return known.isEmpty() ? 0 : write(known);
        });
        return stored == null ? 0 : stored;
    }

    /** An event with its position. */
    private record Known(FeedbackEvent event, Shown shown) {}

    private static List<Known> known(List<Told> told, Map<Place, Shown> places) {
        List<Known> known = new ArrayList<>(told.size());
        for (Told one : told) {
            Shown shown = places.get(one.place());
            if (shown != null
                    && shown.belongsTo(one.account())
                    && shown.looks().incrementAndGet() <= MOST_OF_A_POSITION) {
                known.add(new Known(one.event(), shown));
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
                        column(known, one -> one.shown().at(), String[]::new),
                        column(known, one -> one.event().rank(), Integer[]::new),
                        column(known, one -> one.shown().posting(), UUID[]::new),
                        column(known, one -> one.shown().account(), UUID[]::new),
                        column(known, one -> one.event().kind().name(), String[]::new),
                        column(known, one -> one.event().millis(), Integer[]::new))
                .update();
    }

    private static <T> T[] column(List<Known> known, Function<Known, @Nullable T> value, IntFunction<T[]> array) {
        return known.stream().map(value).toArray(array);
    }
}

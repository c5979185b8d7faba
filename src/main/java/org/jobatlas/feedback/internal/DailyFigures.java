package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Aggregates events by the day of the list; recomputed for days that may still change. */
@Component
class DailyFigures {

    private static final Duration MAY_CHANGE = Duration.ofDays(2);

    private static final String COUNT = """
        insert into feedback_day (day, surface, rank, field, language, model, dial, shown, seen, opened, saved, applied, dismissed,
            relevant, not_relevant)
        select date_trunc('day', list.created_at at time zone 'UTC')::date, list.surface, item.rank,
            coalesce(posting.field, ''), coalesce(posting.language, ''), coalesce(list.versions::jsonb ->> 'reranker', ''),
            coalesce(round(list.dial * 10)::int, -1), count(*), count(done.seen), count(done.opened), count(done.saved),
            count(done.applied), count(done.dismissed), count(done.relevant), count(done.not_relevant)
        from impression_list list
            join impression_item item on item.list_id = list.id and item.list_at = list.created_at
            left join posting on posting.id = item.posting_id
            left join (
                select list_id, list_at, rank,
                    max(1) filter (where kind in ('SEEN', 'OPENED', 'RELEVANT', 'NOT_RELEVANT', 'DISMISSED')) as seen,
                    max(1) filter (where kind = 'OPENED') as opened,
                    max(1) filter (where kind = 'SAVED') as saved,
                    max(1) filter (where kind = 'APPLIED') as applied,
                    max(1) filter (where kind = 'DISMISSED') as dismissed,
                    max(1) filter (where kind = 'RELEVANT') as relevant,
                    max(1) filter (where kind = 'NOT_RELEVANT') as not_relevant
                from interaction where list_at >= :since and review <> 'REJECTED' group by list_id, list_at, rank) done
                on done.list_id = item.list_id and done.list_at = item.list_at and done.rank = item.rank
        where list.created_at >= :since
        group by 1, 2, 3, 4, 5, 6, 7\
        """;

    private static final String REASONS = """
        insert into feedback_reason_day (day, reason, answers)
        select date_trunc('day', created_at at time zone 'UTC')::date, reason, count(*)
        from interaction where reason is not null and created_at >= :since and review <> 'REJECTED' group by 1, 2\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DailyFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void summarise() {
        summarise(clock.instant().minus(MAY_CHANGE));
    }

    @Transactional
    public void summarise(Instant since) {
        Timestamp from = Timestamp.from(since.truncatedTo(ChronoUnit.DAYS));
        for (String table : java.util.List.of("feedback_day", "feedback_reason_day")) {
            jdbc.sql("delete from " + table + " where day >= (?::timestamptz at time zone 'UTC')::date")
                    .param(from)
                    .update();
        }
        jdbc.sql(COUNT).param("since", from).update();
        jdbc.sql(REASONS).param("since", from).update();
    }
}

package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jobatlas.feedback.FeedbackHistory;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.internal.lists.Impressions;
import org.jobatlas.feedback.internal.lists.ShownRecord;
import org.jobatlas.feedback.internal.review.AbuseSigns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class StoredHistory implements FeedbackHistory {

    private static final int AT_ONCE = 200;

    private static final String STORE = """
        insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, reason, millis, created_at,
            person, title, field, employer, model, review)
        select gen_random_uuid(), list.id, list.created_at, item.rank, item.posting_id, list.account_id, done.kind, done.reason,
            done.millis, done.at, feedback_person(list.account_id), posting.title, posting.field, posting.employer,
            list.versions::jsonb ->> 'reranker',
            case when done.kind in ('RELEVANT', 'NOT_RELEVANT') then 'PENDING' else 'ACCEPTED' end
        from unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::int[], ?::timestamptz[])
                as done (list, rank, kind, reason, millis, at)
            join impression_list list on list.id = done.list
            join impression_item item on item.list_id = list.id and item.list_at = list.created_at and item.rank = done.rank
            left join posting on posting.id = item.posting_id\
        """;

    private record Done(UUID list, PastAction action) {

        @Nullable
        String reason() {
            Reason reason = action.reason();
            return reason == null ? null : reason.name();
        }
    }

    private final JdbcClient jdbc;
    private final Impressions impressions;
    private final AbuseSigns signs;
    private final DailyFigures figures;

    StoredHistory(JdbcClient jdbc, Impressions impressions, AbuseSigns signs, DailyFigures figures) {
        this.jdbc = jdbc;
        this.impressions = impressions;
        this.signs = signs;
        this.figures = figures;
    }

    @Override
    public void add(List<PastList> lists) {
        for (int from = 0; from < lists.size(); from += AT_ONCE) {
            List<PastList> some = lists.subList(from, Math.min(from + AT_ONCE, lists.size()));
            impressions.store(some.stream()
                    .map(past ->
                            new ShownRecord.Shown(past.list(), past.person().value(), past.at()))
                    .toList());
            store(some.stream()
                    .flatMap(past -> past.done().stream()
                            .map(action -> new Done(past.list().id().value(), action)))
                    .toList());
        }
    }

    @Override
    public void summarise(Instant since) {
        signs.mark(since);
        figures.summarise(since);
    }

    private void store(List<Done> done) {
        jdbc.sql(STORE)
                .params(
                        column(done, Done::list, UUID[]::new),
                        column(done, one -> one.action().rank(), Integer[]::new),
                        column(done, one -> one.action().kind().name(), String[]::new),
                        column(done, Done::reason, String[]::new),
                        column(done, one -> one.action().millis(), Integer[]::new),
                        column(done, one -> Timestamp.from(one.action().at()), Timestamp[]::new))
                .update();
    }

    private static <T> T[] column(List<Done> done, Function<Done, @Nullable T> value, IntFunction<T[]> array) {
        return done.stream().map(value).toArray(array);
    }
}

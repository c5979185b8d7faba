package org.jobatlas.feedback.internal.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.ReviewedAnswer;
import org.jobatlas.feedback.ReviewedAnswer.Judgement;
import org.jobatlas.feedback.ReviewedAnswer.Position;
import org.jobatlas.feedback.Sign;
import org.jobatlas.feedback.internal.lists.LoggedLists;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredReview implements FeedbackReview {

    private static final String COLUMNS = """
        select id, list_id, rank, posting_id, kind, reason, created_at, person, title, field, employer, model,
            review, review_reason, reviewed_by, reviewed_at, signs
        from interaction\
        """;

    private static final int MOST_AT_ONCE = 100_000;

    private final JdbcClient jdbc;
    private final LoggedLists lists;
    private final CurrentAccount current;
    private final Clock clock;

    StoredReview(JdbcClient jdbc, LoggedLists lists, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public List<ReviewedAnswer> find(ReviewFilter filter, int offset, int limit) {
        ReviewCondition where = new ReviewCondition(filter);
        return jdbc.sql(COLUMNS + where.sql() + " order by created_at desc, id offset ? limit ?")
                .params(where.params(offset, limit))
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public long count(ReviewFilter filter) {
        ReviewCondition where = new ReviewCondition(filter);
        return jdbc.sql("select count(*) from interaction" + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> ids(ReviewFilter filter, int most) {
        ReviewCondition where = new ReviewCondition(filter);
        return jdbc.sql("select id from interaction" + where.sql() + " order by created_at desc, id limit ?")
                .params(where.params(most))
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Choices choices() {
        return new Choices(
                values("select field from interaction where %s and field is not null group by field order by field"),
                values("select model from interaction where %s and model is not null group by model order by"
                        + " max(created_at) desc"));
    }

    private List<String> values(String sql) {
        return jdbc.sql(sql.formatted("kind in ('RELEVANT', 'NOT_RELEVANT')"))
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public Optional<LoggedList> list(ImpressionListId list) {
        return lists.find(list);
    }

    @Override
    @Transactional
    public Decided accept(Collection<UUID> answers) {
        return decide(answers, ReviewState.ACCEPTED, null);
    }

    @Override
    @Transactional
    public Decided acceptWaiting(ReviewFilter filter, Instant before) {
        if (filter.state() != null && filter.state() != ReviewState.PENDING) {
            return new Decided(0, List.of());
        }
        ReviewCondition where =
                new ReviewCondition(filter.with(ReviewState.PENDING).before(before));
        // the lock preserves concurrent decisions
        List<UUID> waiting = jdbc.sql(
                        "select id from interaction" + where.sql() + " order by created_at desc, id limit ? for update")
                .params(where.params(MOST_AT_ONCE))
                .query((row, number) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
        return decide(waiting, ReviewState.ACCEPTED, null);
    }

    @Override
    @Transactional
    public Decided reject(Collection<UUID> answers, String reason) {
        return decide(answers, ReviewState.REJECTED, reason.strip());
    }

    @Override
    @Transactional
    public int reopen(Collection<UUID> answers) {
        return decide(answers, ReviewState.PENDING, null).count();
    }

    private Decided decide(Collection<UUID> answers, ReviewState state, @Nullable String reason) {
        Map<Boolean, List<UUID>> byWaiting = jdbc
                .sql("""
                    with before as (
                        select id, list_at, review from interaction
                        where id = any(?) and kind in ('RELEVANT', 'NOT_RELEVANT') and review <> ? for update)
                    update interaction set review = ?, review_reason = ?, reviewed_by = ?, reviewed_at = ?
                    from before where interaction.id = before.id and interaction.list_at = before.list_at
                    returning interaction.id, before.review = 'PENDING' as waited\
                    """)
                .param(answers.toArray(UUID[]::new))
                .param(state.name())
                .param(state.name())
                .param(reason)
                .param(current.find().map(AccountId::value).orElse(null))
                .param(Timestamp.from(clock.instant()))
                .query((row, number) ->
                        Map.entry(row.getBoolean(2), Objects.requireNonNull(row.getObject(1, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        List<UUID> waited = byWaiting.getOrDefault(true, List.of());
        return new Decided(
                waited.size() + byWaiting.getOrDefault(false, List.of()).size(), waited);
    }

    private static ReviewedAnswer answer(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new ReviewedAnswer(
                row.getObject("id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                new Position(
                        new ImpressionListId(row.getObject("list_id", UUID.class)),
                        row.getObject("rank", Integer.class),
                        new PostingId(row.getObject("posting_id", UUID.class))),
                InteractionKind.valueOf(row.getString("kind")),
                reason == null ? null : Reason.valueOf(reason),
                row.getString("person"),
                row.getString("title"),
                row.getString("field"),
                row.getString("employer"),
                row.getString("model"),
                judgement(row),
                Arrays.stream((String[]) row.getArray("signs").getArray())
                        .map(Sign::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Judgement judgement(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("reviewed_at");
        return new Judgement(
                ReviewState.valueOf(row.getString("review")),
                row.getString("review_reason"),
                row.getObject("reviewed_by", UUID.class),
                at == null ? null : Instant.ofEpochMilli(at.getTime()));
    }
}

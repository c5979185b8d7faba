package org.jobatlas.feedback.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
        ReviewWhere where = new ReviewWhere(filter);
        return jdbc.sql(COLUMNS + where.sql() + " order by created_at desc, id offset ? limit ?")
                .params(where.params(offset, limit))
                .query((row, number) -> answer(row))
                .list();
    }

    @Override
    public long count(ReviewFilter filter) {
        ReviewWhere where = new ReviewWhere(filter);
        return jdbc.sql("select count(*) from interaction" + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    @Override
    public List<UUID> ids(ReviewFilter filter, int most) {
        ReviewWhere where = new ReviewWhere(filter);
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
    public int accept(Collection<UUID> answers) {
        return decide(answers, ReviewState.ACCEPTED, null);
    }

    @Override
    @Transactional
    public int reject(Collection<UUID> answers, String reason) {
        return decide(answers, ReviewState.REJECTED, reason.strip());
    }

    @Override
    @Transactional
    public int reopen(Collection<UUID> answers) {
        return decide(answers, ReviewState.PENDING, null);
    }

    private int decide(Collection<UUID> answers, ReviewState state, @Nullable String reason) {
        return jdbc.sql("""
            update interaction set review = ?, review_reason = ?, reviewed_by = ?, reviewed_at = ?
            where id = any(?) and kind in ('RELEVANT', 'NOT_RELEVANT') and review <> ?\
            """)
                .param(state.name())
                .param(reason)
                .param(current.find().map(AccountId::value).orElse(null))
                .param(Timestamp.from(clock.instant()))
                .param(answers.toArray(UUID[]::new))
                .param(state.name())
                .update();
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

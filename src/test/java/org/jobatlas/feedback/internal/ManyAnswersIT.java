package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.FeedbackFigures;
import org.jobatlas.feedback.FeedbackFigures.Dimension;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.feedback.Sign;
import org.jobatlas.feedback.internal.review.AbuseSigns;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest(classes = FeedbackSlice.class)
@DirtiesContext
class ManyAnswersIT {

    private static final int ANSWERS = 100_000;

    /** Rows that a page of fifty may read. */
    private static final long A_PAGE = 1_000;

    private static final long EACH_ONCE = ANSWERS + 20_000;

    /** Rows of days and positions, of which there are few however many answers there are. */
    private static final long SUMMED_UP = 2_000;

    @Autowired
    private FeedbackReview review;

    @Autowired
    private FeedbackFigures figures;

    @Autowired
    private AbuseSigns signs;

    @Autowired
    private DailyFigures daily;

    @Autowired
    private Retention retention;

    @Autowired
    private Months months;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AdjustableClock clock;

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    /** A page stays quick on any machine where it reads no more rows than this. */
    private <T> T reading(long most, Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            long before = rowsRead();
            T result = work.get();
            assertThat(rowsRead() - before).isLessThanOrEqualTo(most);
            return result;
        }));
    }

    private long rowsRead() {
        return database.sql("""
                    select coalesce(sum(seq_tup_read + coalesce(idx_tup_fetch, 0)), 0)::bigint from pg_stat_xact_user_tables
                    where relname ~ '^(interaction|impression_|feedback_)'\
                    """).query(Long.class).single();
    }

    @Test
    void aHundredThousandAnswersAreFoundCountedMarkedAndForgottenInTheirTime() {
        FeedbackData.asSystem();
        database.sql("delete from impression_list").update();
        AccountId person = FeedbackData.account(database);
        UUID posting = FeedbackData.posting(database, "Nurse").value();
        Instant first = clock.instant().minus(Duration.ofDays(25));
        months.prepare(first);
        months.prepare(clock.instant());
        fill(person, posting, first);
        assertThat(signs.mark(first)).isEqualTo(ANSWERS);
        daily.summarise(first);
        assertThat(reading(A_PAGE, () -> review.find(ReviewFilter.WAITING, 0, 50)))
                .hasSize(50)
                .allSatisfy(answer -> assertThat(answer.signs()).contains(Sign.BURST, Sign.DOMINANT));
        assertThat(reading(EACH_ONCE, () -> review.count(ReviewFilter.WAITING))).isEqualTo(ANSWERS);
        assertThat(reading(EACH_ONCE, () -> review.find(ReviewFilter.WAITING, 90_000, 50)))
                .hasSize(50);
        reading(2 * EACH_ONCE, review::choices);
        LocalDate since = LocalDate.parse("2026-01-01");
        for (Dimension dimension : Dimension.values()) {
            assertThat(reading(SUMMED_UP, () -> figures.by(dimension, since))).isNotEmpty();
        }
        assertThat(reading(SUMMED_UP, () -> figures.days(since))).isNotEmpty();
        reading(SUMMED_UP, () -> figures.reasons(since));
        assertThat(reading(EACH_ONCE, () -> figures.postings(since))).isEqualTo(1);
        reading(EACH_ONCE, () -> figures.emptySearches(since, 10));
        assertThat(figures.parquet(since)).startsWith('P', 'A', 'R', '1');
        clock.advance(Duration.ofDays(430));
        retention.enforce();
        assertThat(review.count(ReviewFilter.ALL)).isZero();
    }

    private void fill(AccountId person, UUID posting, Instant first) {
        database.sql("""
            insert into impression_list (id, created_at, account_id, surface, fingerprint, versions, dial, asked, features)
            select md5('list' || n)::uuid, ?::timestamptz + n * interval '210 seconds', ?, 'RECOMMENDATION', 'x',
                '{"reranker":"linear-1"}', 0.3, '', '{}' from generate_series(1, 10000) n\
            """).params(java.sql.Timestamp.from(first), person.value()).update();
        database.sql("""
            insert into impression_item (list_id, list_at, rank, posting_id, score, feature_values, contributions)
            select id, created_at, rank, ?, 1, '{}', '{}' from impression_list, generate_series(1, 10) rank\
            """).param(posting).update();
        database.sql("""
            insert into interaction (id, list_id, list_at, rank, posting_id, account_id, kind, created_at, person, field, model, review)
            select gen_random_uuid(), list_id, list_at, rank, posting_id, ?, 'RELEVANT', list_at, 'AB', 'health', 'linear-1', 'PENDING'
            from impression_item\
            """).param(person.value()).update();
        database.sql("analyze interaction").update();
    }
}

package org.jobatlas.feedback.internal.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes signs of abuse; see {@link org.jobatlas.feedback.Sign}. A sign stays once set, since its evidence may later
 * be out of the window.
 */
@Component
public class AbuseSigns {

    /** Later answers may still reveal a sign. */
    private static final Duration LOOK_BACK = Duration.ofDays(2);

    private static final int BURST = 15;
    private static final int BUSY_DAY = 20;
    private static final int SHARE = 5;

    private static final String MARK = """
        update interaction set signs = array(select distinct unnest(interaction.signs || found.signs) order by 1) from (
            select id, list_at, array_remove(array[
                    case when near > :burst then 'BURST' end,
                    case when own then 'OWN_POSTING' end,
                    case when one <> other then 'CONTRADICTION' end,
                    case when created_at < born + interval '1 day' then 'NEW_ACCOUNT' end,
                    case when of_day > :busy and of_day * :share > day then 'DOMINANT' end], null) as signs
            from (
                select answer.id, answer.list_at, answer.created_at, account.created_at as born,
                    count(*) over (partition by answer.account_id order by answer.created_at
                        range between interval '5 minutes' preceding and interval '5 minutes' following) as near,
                    min(answer.kind) over (partition by answer.account_id, answer.posting_id) as one,
                    max(answer.kind) over (partition by answer.account_id, answer.posting_id) as other,
                    count(*) over (partition by answer.account_id, date_trunc('day', answer.created_at at time zone 'UTC')) as of_day,
                    count(*) over (partition by date_trunc('day', answer.created_at at time zone 'UTC')) as day,
                    exists (select 1 from posting join company_recruiter recruiter
                        on recruiter.company_id = posting.company_id and recruiter.account_id = answer.account_id
                        where posting.id = answer.posting_id) as own
                from interaction answer join account on account.id = answer.account_id
                where answer.kind in ('RELEVANT', 'NOT_RELEVANT') and answer.created_at >= :since) looked) found
        where interaction.id = found.id and interaction.list_at = found.list_at
            and not found.signs <@ interaction.signs\
        """;

    private static final String CONTRARY = """
        update interaction set signs = array(select distinct unnest(signs || array['CONTRARY']) order by 1)
        where kind in ('RELEVANT', 'NOT_RELEVANT') and list_at >= :since and account_id = any(:people)
            and not 'CONTRARY' = any(signs)\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AbuseSigns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Marks people found by training. */
    public void contrary(Collection<UUID> people, Instant since) {
        if (!people.isEmpty()) {
            jdbc.sql(CONTRARY)
                    .param("since", Timestamp.from(since))
                    .param("people", people.toArray(UUID[]::new))
                    .update();
        }
    }

    public void mark() {
        mark(clock.instant().minus(LOOK_BACK));
    }

    /** Returns the number of answers with new signs. */
    public int mark(Instant since) {
        return jdbc.sql(MARK)
                .param("burst", BURST)
                .param("busy", BUSY_DAY)
                .param("share", SHARE)
                .param("since", Timestamp.from(since))
                .update();
    }
}

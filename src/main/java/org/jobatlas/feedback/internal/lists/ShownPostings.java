package org.jobatlas.feedback.internal.lists;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.internal.Interactions;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingExposure;
import org.jobatlas.job.PostingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts impressions and actions for the companies of the postings, without any personal data. */
@Service
class ShownPostings implements PostingExposure {

    private final JdbcClient jdbc;
    private final OwnedPostings owned;
    private final Interactions interactions;
    private final CurrentAccount current;

    ShownPostings(JdbcClient jdbc, OwnedPostings owned, Interactions interactions, CurrentAccount current) {
        this.interactions = interactions;
        this.current = current;
        this.jdbc = jdbc;
        this.owned = owned;
    }

    @Override
    public Exposure of(List<PostingId> postings, Instant since) {
        owned.getAll(postings);
        UUID[] ids = postings.stream().map(PostingId::value).toArray(UUID[]::new);
        List<Day> days = jdbc.sql("""
            select day, surface, sum(shown) as shown, sum(opened) as opened, sum(saved) as saved from (
                select (i.list_at at time zone 'UTC')::date as day, l.surface, 1 as shown, 0 as opened, 0 as saved
                from impression_item i join impression_list l on l.id = i.list_id and l.created_at = i.list_at
                where i.posting_id = any(:ids) and i.list_at >= :since
                union all
                select (a.created_at at time zone 'UTC')::date, coalesce(l.surface, 'DIRECT'), 0,
                    (a.kind = 'OPENED')::int, (a.kind = 'SAVED')::int
                from interaction a left join impression_list l on l.id = a.list_id and l.created_at = a.list_at
                where a.posting_id = any(:ids) and a.list_at >= :since and a.kind in ('OPENED', 'SAVED')
            ) counted group by day, surface order by day, surface\
            """)
                .param("ids", ids)
                .param("since", Timestamp.from(since))
                .query((row, number) -> new Day(
                        row.getObject("day", LocalDate.class),
                        row.getString("surface"),
                        row.getInt("shown"),
                        row.getInt("opened"),
                        row.getInt("saved")))
                .list();
        return new Exposure(days, median(ids, since));
    }

    @Override
    @Transactional
    public void noteApplied(PostingId posting) {
        UUID account = current.get().value();
        jdbc.sql("""
            select l.id from impression_list l
            join impression_item i on i.list_id = l.id and i.list_at = l.created_at
            where l.account_id = ? and i.posting_id = ? order by l.created_at desc limit 1\
            """)
                .params(account, posting.value())
                .query(UUID.class)
                .optional()
                .ifPresentOrElse(
                        list -> interactions.add(
                                new ImpressionListId(list),
                                account,
                                posting,
                                new Interactions.Done(InteractionKind.APPLIED, null)),
                        () -> interactions.addAnywhere(account, posting, InteractionKind.APPLIED));
    }

    @Override
    public Optional<Sighting> lastSeen(PostingId posting) {
        return jdbc.sql("""
            select l.surface, i.rank from impression_list l
            join impression_item i on i.list_id = l.id and i.list_at = l.created_at
            where l.account_id = ? and i.posting_id = ? order by l.created_at desc limit 1\
            """)
                .params(current.get().value(), posting.value())
                .query((row, number) -> new Sighting(row.getString("surface"), row.getInt("rank")))
                .optional();
    }

    private OptionalDouble median(UUID[] ids, Instant since) {
        Double median = jdbc.sql("""
            select percentile_cont(0.5) within group (order by rank) as median from impression_item
            where posting_id = any(:ids) and list_at >= :since\
            """)
                .param("ids", ids)
                .param("since", Timestamp.from(since))
                .query((row, number) -> row.getObject("median", Double.class))
                .optional()
                .orElse(null);
        return median == null ? OptionalDouble.empty() : OptionalDouble.of(median);
    }
}

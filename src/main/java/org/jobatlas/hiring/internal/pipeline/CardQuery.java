package org.jobatlas.hiring.internal.pipeline;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of applicants; names are decrypted only for recruiters who revealed them. */
@Component
public class CardQuery {

    private static final String COLUMNS = """
        select a.*, exists (select 1 from application_message m
                where m.application_id = a.id and not m.of_company and m.read_at is null) as unread,
            array(select tag from application_tag t where t.application_id = a.id order by tag) as tags,
            exists (select 1 from application_reveal r where r.application_id = a.id and r.recruiter = :me) as revealed
        from job_application a
        """;
    private static final String OF_POSTING =
            "a.posting_id = :posting and a.company_id = :company and a.withdrawn_at is null";
    private static final String STAGE = " and (cast(:stage as varchar) is null or stage = :stage)";

    private final JdbcClient database;
    private final SealedPapers sealed;

    CardQuery(JdbcClient database, SealedPapers sealed) {
        this.database = database;
        this.sealed = sealed;
    }

    /** @param posting the posting of the query, whose access was checked */
    ResultPage<ApplicantCard> page(ApplicantQuery query, OwnedPosting posting, AccountId me) {
        Stage stage = query.stage();
        long total = database.sql("select count(*) from job_application a where " + OF_POSTING + STAGE)
                .param("posting", posting.id().value())
                .param("company", posting.company().value())
                .param("stage", stage == null ? null : stage.name())
                .query(Long.class)
                .single();
        List<Row> cards = database.sql(COLUMNS + " where " + OF_POSTING + STAGE + " order by " + order(query.order())
                        + " limit :limit offset :offset")
                .param("me", me.value())
                .param("posting", posting.id().value())
                .param("company", posting.company().value())
                .param("stage", stage == null ? null : stage.name())
                .param("limit", query.limit())
                .param("offset", query.offset())
                .query(CardQuery::row)
                .list();
        return new ResultPage<>(named(cards), total, query.offset());
    }

    public ApplicantCard card(ApplicationId id, AccountId me) {
        return named(List.of(database.sql(COLUMNS + " where a.id = :id")
                        .param("me", me.value())
                        .param("id", id.value())
                        .query(CardQuery::row)
                        .single()))
                .getFirst();
    }

    /** @param snapshot id of the document with the name, if revealed; null otherwise */
    private record Row(ApplicantCard card, @Nullable UUID snapshot) {}

    /** Decrypts all names of a page in one call. */
    private List<ApplicantCard> named(List<Row> page) {
        Map<UUID, Snapshot> known = sealed.openAll(
                page.stream().map(Row::snapshot).filter(Objects::nonNull).collect(Collectors.toSet()), Snapshot.class);
        return page.stream()
                .map(row -> {
                    Snapshot kept = row.snapshot() == null ? null : known.get(row.snapshot());
                    return kept == null
                            ? row.card()
                            : row.card().named(kept.person().name());
                })
                .toList();
    }

    /** Counts by stage for several postings of one company. */
    Map<PostingId, Map<Stage, Integer>> counts(CompanyId company, Collection<PostingId> postings) {
        Map<PostingId, Map<Stage, Integer>> counts = new HashMap<>();
        database.sql("""
            select posting_id, stage, count(*) as count from job_application
            where posting_id = any(?) and company_id = ? and withdrawn_at is null group by posting_id, stage\
            """)
                .params(postings.stream().map(PostingId::value).toArray(UUID[]::new), company.value())
                .query(row -> {
                    counts.computeIfAbsent(
                                    new PostingId(row.getObject("posting_id", UUID.class)),
                                    posting -> new EnumMap<>(Stage.class))
                            .put(Stage.valueOf(row.getString("stage")), row.getInt("count"));
                });
        return counts;
    }

    /** {@link ApplicantOrder} as SQL. */
    private static String order(ApplicantOrder order) {
        return switch (order) {
            case EVIDENCE -> "must_not_met, must_met desc, nice_not_met, nice_met desc, applied_at, id";
            case DATE -> "applied_at, id";
        };
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(card(row), row.getBoolean("revealed") ? row.getObject("snapshot_id", UUID.class) : null);
    }

    private static ApplicantCard card(ResultSet row) throws SQLException {
        return new ApplicantCard(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getInt("number"),
                Optional.empty(),
                Stage.valueOf(row.getString("stage")),
                new EvidenceCount(row.getInt("must_met"), row.getInt("must_not_met"), row.getInt("must_silent")),
                new EvidenceCount(row.getInt("nice_met"), row.getInt("nice_not_met"), row.getInt("nice_silent")),
                row.getString("field"),
                row.getTimestamp("applied_at").toInstant(),
                tags(row.getArray("tags")),
                row.getBoolean("unread"));
    }

    private static List<String> tags(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

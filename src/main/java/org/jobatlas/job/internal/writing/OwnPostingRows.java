package org.jobatlas.job.internal.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnPosting;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One narrow query per page. */
@Service
@Transactional(readOnly = true)
public class OwnPostingRows implements OwnPostings {

    private static final String THOSE = """
        from posting where company_id = ?
           and (status = ? or cast(? as varchar) is null and status <> 'ARCHIVED')
           and position(lower(?) in lower(title)) > 0\
        """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Companies> companies;

    OwnPostingRows(JdbcClient jdbc, ObjectProvider<Companies> companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    @Override
    public ResultPage<OwnPosting> list(CompanyId company, Filter filter, int offset, int limit) {
        companies.getObject().checkOwn(company);
        String status = filter.status() == null ? null : filter.status().name();
        List<@Nullable Object> those =
                Arrays.asList(company.value(), status, status, filter.text().strip());
        long total = jdbc.sql("select count(*) " + THOSE)
                .params(those)
                .query(Long.class)
                .single();
        List<OwnPosting> page = jdbc.sql(
                        "select id, title, status, described_at, published_at, expires_at, publish_at, import_id "
                                + THOSE + " order by described_at desc, id offset " + Math.max(0, offset) + " limit "
                                + Math.max(1, limit))
                .params(those)
                .query(OwnPostingRows::read)
                .list();
        return new ResultPage<>(page, total, offset);
    }

    @Override
    public Map<PostingStatus, Integer> counts(CompanyId company) {
        companies.getObject().checkOwn(company);
        Map<PostingStatus, Integer> counts = new EnumMap<>(PostingStatus.class);
        jdbc.sql("select status, count(*) from posting where company_id = ? group by status")
                .param(company.value())
                .query(row -> {
                    counts.put(PostingStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static OwnPosting read(ResultSet row, int number) throws SQLException {
        return new OwnPosting(
                new PostingId(row.getObject("id", UUID.class)),
                row.getString("title"),
                PostingStatus.valueOf(row.getString("status")),
                row.getTimestamp("described_at").toInstant(),
                row.getTimestamp("published_at").toInstant(),
                instant(row.getTimestamp("expires_at")),
                instant(row.getTimestamp("publish_at")),
                row.getObject("import_id") != null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}

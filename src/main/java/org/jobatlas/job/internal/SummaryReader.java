package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSources;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One narrow query per list. */
@Service
class SummaryReader implements PostingSummaries, PostingSources {

    private static final int SNIPPET = 240;
    private static final String SUMMARIES = "select id, published_at, left(text, 240) as snippet," + PostingRows.FACTS
            + "from posting where id = any(?) and status = 'PUBLISHED'";

    private final JdbcClient jdbc;
    private final PostingRows rows;

    SummaryReader(JdbcClient jdbc, PostingRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<PostingSummary> find(Collection<PostingId> ids) {
        Map<PostingId, PostingSummary> found = new HashMap<>();
        jdbc.sql(SUMMARIES).param(values(ids)).query(row -> {
            PostingSummary summary = summary(row);
            found.put(summary.id(), summary);
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Map<PostingId, String> texts(Collection<PostingId> ids) {
        Map<PostingId, String> texts = new HashMap<>();
        jdbc.sql("select id, title, text from posting where id = any(?) and status = 'PUBLISHED'")
                .param(values(ids))
                .query(row -> {
                    texts.put(new PostingId(row.getObject(1, UUID.class)), row.getString(2) + "\n" + row.getString(3));
                });
        return texts;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Map<PostingId, String> idsAtSource(Collection<PostingId> ids) {
        Map<PostingId, String> sources = new HashMap<>();
        jdbc.sql("select id, source_id from posting where id = any(?)")
                .param(values(ids))
                .query(row -> {
                    sources.put(new PostingId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return sources;
    }

    private static UUID[] values(Collection<PostingId> ids) {
        return ids.stream().map(PostingId::value).toArray(UUID[]::new);
    }

    private PostingSummary summary(ResultSet row) throws SQLException {
        return new PostingSummary(
                new PostingId(row.getObject("id", UUID.class)),
                rows.facts(row),
                row.getObject("published_at", Timestamp.class).toInstant(),
                snippet(row.getString("snippet")));
    }

    private static String snippet(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() < SNIPPET) {
            return line;
        }
        int blank = line.lastIndexOf(' ');
        return (blank > 0 ? line.substring(0, blank) : line) + "…";
    }
}

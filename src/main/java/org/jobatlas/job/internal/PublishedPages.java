package org.jobatlas.job.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PublishedPostings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Pages of the sitemap, straight from the table. */
@Service
class PublishedPages implements PublishedPostings {

    private static final int MOST = 50_000;

    private final JdbcClient jdbc;

    PublishedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<Entry> page(int number, int size) {
        if (number < 0 || size < 1 || size > MOST) {
            throw new IllegalArgumentException("No such page: " + number + " of size " + size);
        }
        return jdbc.sql("""
                select id, described_at from posting where status = 'PUBLISHED'
                order by id offset ? limit ?""")
                .params((long) number * size, size)
                .query((row, index) -> new Entry(
                        new PostingId(row.getObject(1, UUID.class)),
                        row.getObject(2, Timestamp.class).toInstant()))
                .list();
    }
}

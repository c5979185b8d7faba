package org.jobatlas.search.internal.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.job.index.Posting;
import org.jobatlas.search.IndexState;
import org.jobatlas.search.IndexStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Counts documents in the index and events in the outbox. */
@Service
class CountedIndexStates implements IndexStates {

    private final IndexSession index;
    private final JdbcClient jdbc;
    private final SearchProperties properties;

    CountedIndexStates(IndexSession index, JdbcClient jdbc, SearchProperties properties) {
        this.index = index;
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public IndexState get() {
        Map<String, Long> events = new HashMap<>();
        jdbc.sql("select status, count(*) from hsearch_outbox_event group by status")
                .query(row -> {
                    events.put(row.getString(1), row.getLong(2));
                });
        return new IndexState(
                properties.backend().name().toLowerCase(Locale.ROOT),
                documents(),
                events.getOrDefault("PENDING", 0L),
                events.getOrDefault("ABORTED", 0L));
    }

    private long documents() {
        return index.call(session -> session.search(Posting.class)
                .where(f -> f.matchAll())
                .routing(index.parts())
                .fetchTotalHitCount());
    }
}

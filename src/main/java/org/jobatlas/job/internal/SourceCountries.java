package org.jobatlas.job.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The country of a source, if nearly all its postings with a known country have the same one: national job boards
 * rarely state it.
 */
@Component
public class SourceCountries {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final int FEWEST = 20;
    private static final double NEARLY_ALL = 0.8;

    private final JdbcClient jdbc;
    private final LoadingCache<String, Optional<String>> countries =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KEPT).build(this::count);

    SourceCountries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<String> of(String source) {
        return countries.get(source);
    }

    private Optional<String> count(String source) {
        return jdbc.sql("""
                        select country from (
                            select place ->> 'country' as country, count(*) as postings, sum(count(*)) over () as everywhere
                            from posting, json_array_elements(places::json) place
                            where source = ? and place ->> 'country' is not null
                            group by 1) counted
                        where postings >= ? and postings >= ? * everywhere""")
                .params(source, FEWEST, NEARLY_ALL)
                .query(String.class)
                .optional();
    }
}

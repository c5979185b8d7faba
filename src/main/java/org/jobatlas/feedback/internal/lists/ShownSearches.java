package org.jobatlas.feedback.internal.lists;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.feedback.RecentSearches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Recent searches of the current seeker, from the lists of hits. */
@Service
class ShownSearches implements RecentSearches {

    private static final Duration LATELY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    ShownSearches(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<String> latest(int limit) {
        return current.has(Role.SEEKER)
                ? jdbc.sql("""
                    select asked from impression_list
                    where account_id = ? and surface = 'SEARCH' and created_at > ?
                    group by asked order by max(created_at) desc limit ?\
                    """)
                        .params(
                                current.get().value(),
                                Timestamp.from(clock.instant().minus(LATELY)),
                                limit)
                        .query((row, number) -> row.getString("asked"))
                        .list()
                : List.of();
    }
}

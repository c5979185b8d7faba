package org.jobatlas.feedback.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates partitions for the months to come, and drops expired ones. */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    private final JdbcClient jdbc;
    private final Months months;
    private final FeedbackProperties properties;
    private final Clock clock;

    Retention(JdbcClient jdbc, Months months, FeedbackProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.months = months;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public void enforce() {
        Instant now = clock.instant();
        months.prepare(List.of(now, before(Period.ofMonths(-1)).toInstant()));
        drop("impression_record", properties.keepRecords());
        // referring tables first
        for (String table : List.of("interaction", "impression_record", "impression_item", "impression_list")) {
            drop(table, properties.keep());
        }
    }

    private ZonedDateTime before(Period period) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(period);
    }

    private void drop(String table, Period keep) {
        YearMonth first = YearMonth.from(before(keep));
        jdbc.sql("""
            select inhrelid::regclass::text from pg_inherits where inhparent = ?::regclass
                and right(inhrelid::regclass::text, 7) < ?\
            """)
                .params(table, "%04d_%02d".formatted(first.getYear(), first.getMonthValue()))
                .query(String.class)
                .list()
                .forEach(part -> {
                    jdbc.sql("alter table " + table + " detach partition " + part)
                            .update();
                    jdbc.sql("drop table " + part).update();
                    log.info("{} is forgotten: its time is over", part);
                });
        months.forgetBefore(first);
    }
}

package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Monthly partitions (UTC) of the tables of feedback; each is created before its first row. */
@Component
public class Months {

    private final JdbcClient jdbc;
    private final TransactionOperations alone;
    private final Set<YearMonth> made = ConcurrentHashMap.newKeySet();

    Months(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    static YearMonth of(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }

    public void prepare(Collection<Instant> moments) {
        moments.forEach(this::prepare);
    }

    /** In a separate transaction, so that nobody waits for a long-running caller. */
    public void prepare(Instant moment) {
        YearMonth month = of(moment);
        if (!made.contains(month)) {
            alone.executeWithoutResult(status -> jdbc.sql("select feedback_month(?)")
                    .param(Timestamp.from(moment))
                    .query((row, number) -> true)
                    .list());
            made.add(month);
        }
    }

    void forgetBefore(YearMonth first) {
        made.removeIf(month -> month.isBefore(first));
    }
}

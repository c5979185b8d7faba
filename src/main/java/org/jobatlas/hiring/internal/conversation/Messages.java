package org.jobatlas.hiring.internal.conversation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages between companies and applicants. */
@Component
@Transactional
public class Messages {

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    Messages(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    public void add(ApplicationId application, boolean ofCompany, String text) {
        database.sql("""
            insert into application_message (id, application_id, author, of_company, at, text)
            values (?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        UUID.randomUUID(),
                        application.value(),
                        current.get().value(),
                        ofCompany,
                        Timestamp.from(clock.instant()),
                        text)
                .update();
    }

    /** Oldest first. */
    public List<Message> list(ApplicationId application, Function<@Nullable UUID, String> names) {
        return database.sql("select * from application_message where application_id = ? order by at, id")
                .param(application.value())
                .query((row, number) -> new Message(
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("of_company"),
                        names.apply(row.getObject("author", UUID.class)),
                        row.getString("text")))
                .list();
    }

    /** Marks the other side's messages as read. */
    public void read(ApplicationId application, boolean ofCompany) {
        database.sql("""
            update application_message set read_at = ?
            where application_id = ? and of_company = ? and read_at is null\
            """)
                .params(Timestamp.from(clock.instant()), application.value(), ofCompany)
                .update();
    }

    /** Number of unread messages by application; those with none are missing. */
    public Map<ApplicationId, Integer> unread(Collection<ApplicationId> applications, boolean ofCompany) {
        Map<ApplicationId, Integer> unread = new HashMap<>();
        database.sql("""
            select application_id, count(*) as count from application_message
            where application_id = any(?) and of_company = ? and read_at is null group by application_id\
            """)
                .params(applications.stream().map(ApplicationId::value).toArray(UUID[]::new), ofCompany)
                .query(row -> {
                    unread.put(new ApplicationId(row.getObject("application_id", UUID.class)), row.getInt("count"));
                });
        return unread;
    }

    Optional<String> latestOfCompany(ApplicationId application) {
        return database.sql("""
            select text from application_message where application_id = ? and of_company
            order by at desc, id limit 1\
            """).param(application.value()).query(String.class).optional();
    }
}

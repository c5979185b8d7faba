package org.jobatlas.hiring.internal.pipeline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.hiring.ApplicantNote;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes and tags of recruiters. */
@Component
public class Notes {

    static final int LONGEST_TAG = 40;

    private final JdbcClient database;
    private final CurrentAccount current;
    private final Clock clock;

    Notes(JdbcClient database, CurrentAccount current, Clock clock) {
        this.database = database;
        this.current = current;
        this.clock = clock;
    }

    boolean add(ApplicationId application, String typed) {
        String text = TypedText.text(typed, ApplicantNote.LONGEST);
        return !text.isEmpty()
                && database.sql("""
                    insert into application_note (id, application_id, author, at, text) values (?, ?, ?, ?, ?)\
                    """)
                                .params(
                                        UUID.randomUUID(),
                                        application.value(),
                                        current.get().value(),
                                        Timestamp.from(clock.instant()),
                                        text)
                                .update()
                        == 1;
    }

    public List<ApplicantNote> list(ApplicationId application, Function<@Nullable UUID, String> names) {
        return database.sql("select * from application_note where application_id = ? order by at desc, id")
                .param(application.value())
                .query((row, number) -> new ApplicantNote(
                        row.getTimestamp("at").toInstant(),
                        names.apply(row.getObject("author", UUID.class)),
                        row.getString("text")))
                .list();
    }

    boolean tag(ApplicationId application, String typed) {
        String tag = TypedText.line(typed, LONGEST_TAG);
        return !tag.isEmpty()
                && database.sql("""
                    insert into application_tag (application_id, tag) values (?, ?) on conflict do nothing\
                    """).params(application.value(), tag).update() == 1;
    }

    boolean untag(ApplicationId application, String tag) {
        return database.sql("delete from application_tag where application_id = ? and tag = ?")
                        .params(application.value(), tag)
                        .update()
                == 1;
    }
}

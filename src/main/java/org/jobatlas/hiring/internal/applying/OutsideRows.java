package org.jobatlas.hiring.internal.applying;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications that seekers sent elsewhere. */
@Component
@Transactional
class OutsideRows {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NOTE = 4_000;
    private static final int MOST = 1_000;

    private final JdbcClient database;

    OutsideRows(JdbcClient database) {
        this.database = database;
    }

    List<OutsideApplication> of(AccountId account) {
        return database.sql("""
            select id, title, employer, address, applied_on, status, note from outside_application
            where account_id = ? order by applied_on desc, id limit ?\
            """)
                .params(account.value(), MOST)
                .query((row, number) -> new OutsideApplication(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("employer"),
                        row.getString("address"),
                        row.getObject("applied_on", LocalDate.class),
                        OutsideApplication.Status.valueOf(row.getString("status")),
                        row.getString("note")))
                .list();
    }

    /** Has no effect for an id of another account. */
    void keep(AccountId account, OutsideApplication application) {
        database.sql("""
            insert into outside_application (id, account_id, title, employer, address, applied_on, status, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set title = excluded.title, employer = excluded.employer,
                address = excluded.address, applied_on = excluded.applied_on, status = excluded.status,
                note = excluded.note
            where outside_application.account_id = excluded.account_id\
            """)
                .params(
                        application.id(),
                        account.value(),
                        TypedText.line(application.title(), LONGEST_LINE),
                        TypedText.line(application.employer(), LONGEST_LINE),
                        TypedText.line(application.address(), LONGEST_ADDRESS),
                        application.appliedOn(),
                        application.status().name(),
                        TypedText.text(application.note(), LONGEST_NOTE))
                .update();
    }

    void delete(AccountId account, UUID id) {
        database.sql("delete from outside_application where id = ? and account_id = ?")
                .params(id, account.value())
                .update();
    }
}

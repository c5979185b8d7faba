package org.jobatlas.account.internal.personal;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The account itself with roles, consents and devices. Its row is deleted last, because rows of other modules refer to
 * it. Entries of the security log stay until they expire, with an id that no longer belongs to an account.
 */
@Component
@Order(10)
class AccountData implements PersonalData {

    private static final String EVENTS = "security_event where account = ?";

    private final JdbcClient jdbc;
    private final PersonalRows rows;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PersonalRows(
                jdbc,
                "account",
                List.of(
                        Table.ofAccount("consent", "use, given, text_version, at"),
                        Table.ofAccount("account_role", "role"),
                        Table.ofAccount("remembered_device", "rotated_at as last_used_at, expires_at"),
                        Table.ofAccount("known_device", "last_used_at")));
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public int count(AccountId person) {
        return 1 + rows.count(person);
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        new PersonalRows(
                        jdbc,
                        kind(),
                        List.of(
                                new Table(
                                        "account",
                                        "id, email, display_name, status, language, email_confirmed_at, created_at",
                                        "account where id = ?"),
                                new Table("security_event", "at, kind, network, detail", EVENTS)))
                .export(person, archive);
        rows.export(person, archive);
    }

    @Override
    public Erased erase(AccountId person) {
        int kept = jdbc.sql("select count(*) from " + EVENTS)
                .param(person.value())
                .query(Integer.class)
                .single();
        // published events refer to the account too
        int events = jdbc.sql("delete from event_publication where strpos(serialized_event, ?) > 0")
                .param(person.toString())
                .update();
        return new Erased(1 + events + rows.erase(person).erased(), kept);
    }
}

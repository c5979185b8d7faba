package org.jobatlas.people.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.Message;
import org.jobatlas.people.ContactDraft;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of contact requests and their messages. */
@Component
@Transactional
class ContactRows {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    ContactRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Serialises the requests of one company, so that concurrent ones cannot exceed the limit. */
    void lock(CompanyId company) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 720))")
                .param(company.toString())
                .query(row -> {});
    }

    int sentToday(CompanyId company) {
        return database.sql("select count(*) from contact_request where company_id = ? and sent_at > ?")
                .params(company.value(), Timestamp.from(clock.instant().minus(DAY)))
                .query(Integer.class)
                .single();
    }

    /** The recruiter, company and subject of a request. */
    record Sender(AccountId recruiter, String company, String title, AccountId person) {}

    /** Empty where this company asked this person before. */
    Optional<ContactId> add(ContactDraft draft, Sender sender) {
        return database.sql("""
            insert into contact_request (id, company_id, company_name, posting_id, title, recruiter, account_id, text,
                state, sent_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)
            on conflict (company_id, account_id) do update set id = excluded.id, company_name = excluded.company_name,
                posting_id = excluded.posting_id, title = excluded.title, recruiter = excluded.recruiter,
                text = excluded.text, state = 'WAITING', sent_at = excluded.sent_at, answered_at = null
                where contact_request.state = 'WITHDRAWN'
            returning id\
            """)
                .params(
                        UUID.randomUUID(),
                        draft.company().value(),
                        sender.company(),
                        draft.posting().value(),
                        sender.title(),
                        sender.recruiter().value(),
                        sender.person().value(),
                        draft.text(),
                        Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    Optional<ContactRow> find(ContactId id) {
        return database.sql("select * from contact_request where id = ? and state <> 'WITHDRAWN'")
                .param(id.value())
                .query(ContactRow::read)
                .optional();
    }

    Optional<ContactRow> find(CompanyId company, AccountId person) {
        return database.sql(
                        "select * from contact_request where company_id = ? and account_id = ? and state <> 'WITHDRAWN'")
                .params(company.value(), person.value())
                .query(ContactRow::read)
                .optional();
    }

    List<ContactRow> of(CompanyId company) {
        return list("company_id", company.value());
    }

    List<ContactRow> of(AccountId person) {
        return list("account_id", person.value());
    }

    private List<ContactRow> list(String column, UUID id) {
        return database.sql("select * from contact_request where " + column
                        + " = ? and state <> 'WITHDRAWN' order by sent_at desc, id limit 500")
                .param(id)
                .query(ContactRow::read)
                .list();
    }

    /** Records the answer; false where there already was one. */
    boolean answer(ContactId id, ContactState state) {
        return database.sql("update contact_request set state = ?, answered_at = ? where id = ? and state = 'WAITING'")
                        .params(state.name(), Timestamp.from(clock.instant()), id.value())
                        .update()
                == 1;
    }

    /** Keeps declined requests without their content; deletes all others. */
    void withdraw(AccountId person) {
        database.sql(
                        "delete from contact_message where contact_id in (select id from contact_request where account_id = ?)")
                .param(person.value())
                .update();
        database.sql(
                        "update contact_request set state = 'WITHDRAWN', text = '' where account_id = ? and state <> 'DECLINED'")
                .param(person.value())
                .update();
    }

    void write(ContactId contact, AccountId author, boolean ofCompany, String text) {
        database.sql(
                        "insert into contact_message (id, contact_id, of_company, author, at, text) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        contact.value(),
                        ofCompany,
                        author.value(),
                        Timestamp.from(clock.instant()),
                        text)
                .update();
    }

    /** Whether the latest message is of the company; so is the request itself, where there is none yet. */
    boolean companyWroteLast(ContactId contact) {
        return database.sql(
                        "select of_company from contact_message where contact_id = ? order by at desc, id desc limit 1")
                .param(contact.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Oldest first; all recruiters appear under the company's name. */
    List<Message> messages(ContactRow contact) {
        return database.sql("select * from contact_message where contact_id = ? order by at, id")
                .param(contact.id().value())
                .query((row, number) -> new Message(
                        row.getTimestamp("at").toInstant(),
                        row.getBoolean("of_company"),
                        contact.companyName(),
                        row.getString("text")))
                .list();
    }
}

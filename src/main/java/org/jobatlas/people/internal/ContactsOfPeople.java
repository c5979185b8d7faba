package org.jobatlas.people.internal;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalRows;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal data of this module: contact requests and messages. */
@Component
@Order(46)
class ContactsOfPeople extends PersonalRows {

    private final JdbcClient jdbc;

    ContactsOfPeople(JdbcClient jdbc) {
        super(
                jdbc,
                "contacts",
                List.of(
                        new Table(
                                "contact_message",
                                "contact_id, of_company, at, text",
                                "contact_message where contact_id in (select id from contact_request where account_id = ?)"),
                        Table.ofAccount(
                                "contact_request",
                                "id, company_name, posting_id, title, text, state, sent_at, answered_at")));
        this.jdbc = jdbc;
    }

    /** What they wrote for a company stays the company's, without who it was. */
    @Override
    public Erased erase(AccountId person) {
        int erased = super.erase(person).erased();
        return new Erased(
                erased,
                jdbc.sql("""
            select (select count(*) from contact_request where recruiter = :person)
                + (select count(*) from contact_message where author = :person)\
            """)
                        .param("person", person.value())
                        .query(Integer.class)
                        .single());
    }
}

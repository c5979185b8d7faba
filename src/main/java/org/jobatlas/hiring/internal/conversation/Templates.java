package org.jobatlas.hiring.internal.conversation;

import java.util.List;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.Message;
import org.jobatlas.hiring.MessageTemplate;
import org.jobatlas.shared.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Message templates of companies. */
@Component
class Templates {

    private static final int MOST = 100;

    private final JdbcClient database;

    Templates(JdbcClient database) {
        this.database = database;
    }

    List<MessageTemplate> of(CompanyId company) {
        return database.sql("select id, name, text from message_template where company_id = ? order by name limit ?")
                .params(company.value(), MOST)
                .query((row, number) -> new MessageTemplate(
                        row.getObject("id", UUID.class), row.getString("name"), row.getString("text")))
                .list();
    }

    void keep(CompanyId company, String typedName, String typedText) {
        String name = TypedText.line(typedName, MessageTemplate.LONGEST_NAME);
        String text = TypedText.text(typedText, Message.LONGEST);
        if (!name.isEmpty() && !text.isEmpty()) {
            database.sql("""
                insert into message_template (id, company_id, name, text) values (?, ?, ?, ?)
                on conflict (company_id, name) do update set text = excluded.text\
                """)
                    .params(UUID.randomUUID(), company.value(), name, text)
                    .update();
        }
    }

    void remove(CompanyId company, UUID template) {
        database.sql("delete from message_template where id = ? and company_id = ?")
                .params(template, company.value())
                .update();
    }
}

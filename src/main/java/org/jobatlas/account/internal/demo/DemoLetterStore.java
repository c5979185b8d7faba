package org.jobatlas.account.internal.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.OutboxLetter;
import org.jobatlas.account.internal.letter.AskedLetter;
import org.jobatlas.mail.Delivery;
import org.jobatlas.shared.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters that the outbox page of a demo shows, with who may read them. */
@Component
public class DemoLetterStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLetterStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Delivery delivery, Optional<AccountId> owner) {
        var asked = delivery.request() instanceof AskedLetter letter ? letter.askedBy() : Optional.<String>empty();
        jdbc.sql("""
            insert into demo_letter (id, owner, asked_by, recipient, subject, text, created_at)
            values (:id, :owner, :asked, :recipient, :subject, :text, :now) on conflict (id) do nothing\
            """)
                .param("id", delivery.id())
                .param("owner", owner.map(AccountId::value).orElse(null))
                .param("asked", asked.orElse(null))
                .param("recipient", delivery.recipient().value())
                .param("subject", delivery.letter().subject())
                .param("text", delivery.letter().text())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Letters to new addresses that this visit asked for, and letters to accounts that this device signed in to. */
    public List<OutboxLetter> find(String visitHash, String deviceHash, int limit) {
        return jdbc.sql("""
            select * from demo_letter l
            where (owner is null and asked_by = ?)
            or exists (select 1 from known_device d where d.account_id = l.owner and d.device_hash = ?)
            order by created_at desc limit ?\
            """)
                .params(visitHash, deviceHash, limit)
                .query((row, number) -> new OutboxLetter(
                        new EmailAddress(row.getString("recipient")),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    public void deleteOlderThan(Instant before) {
        jdbc.sql("delete from demo_letter where created_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}

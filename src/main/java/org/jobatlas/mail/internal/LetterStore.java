package org.jobatlas.mail.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The outbox in the database. Taking a letter leases it to one node: no other node sends it meanwhile, and if the node
 * dies, the letter becomes available when the lease ends.
 */
@Component
class LetterStore {

    static final int MOST_ATTEMPTS = 8;

    /** Longer than all timeouts of a conversation with the mail server together. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** More than the longest pause between two attempts: what is due later was stored before the clock was set back. */
    static final Duration NEVER_LATER = Duration.ofHours(2);

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredLetter letter, Instant now) {
        jdbc.sql("""
                        insert into mail_letter (id, kind, recipient, language, request, state, attempts, created_at, due_at)
                        values (?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""")
                .params(
                        letter.id(),
                        letter.kind(),
                        letter.recipient().value(),
                        letter.language().toLanguageTag())
                .params(letter.request(), Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    /** The letter that has been due for longest; its attempt is counted before it is made. */
    Optional<StoredLetter> take(Instant now) {
        return jdbc.sql("""
                        update mail_letter set attempts = attempts + 1, due_at = ?
                        where id = (select id from mail_letter where state = 'WAITING' and attempts < ?
                                and (due_at <= ? or due_at > ?)
                            order by due_at limit 1 for update skip locked)
                        returning *""")
                .params(
                        Timestamp.from(now.plus(LEASE)),
                        MOST_ATTEMPTS,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(NEVER_LATER)))
                .query(LetterStore::read)
                .optional();
    }

    /** Records the delivery and erases the request, which is no longer needed. */
    void delivered(UUID id) {
        end(id, "DELIVERED", null);
    }

    void nothingToSay(UUID id) {
        end(id, "NOTHING_TO_SAY", null);
    }

    void tryAgain(UUID id, Instant due, String error) {
        jdbc.sql("update mail_letter set due_at = ?, last_error = ? where id = ?")
                .params(Timestamp.from(due), error, id)
                .update();
    }

    void giveUp(UUID id, String error) {
        end(id, "GIVEN_UP", error);
    }

    int delete(EmailAddress recipient) {
        return jdbc.sql("delete from mail_letter where recipient = ?")
                .param(recipient.value())
                .update();
    }

    int deleteOlderThan(Instant before) {
        return jdbc.sql("delete from mail_letter where created_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private void end(UUID id, String state, @Nullable String error) {
        jdbc.sql("update mail_letter set state = :state, request = '{}', last_error = :error where id = :id")
                .param("state", state)
                .param("error", error)
                .param("id", id)
                .update();
    }

    private static StoredLetter read(ResultSet row, int number) throws SQLException {
        return new StoredLetter(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                new EmailAddress(row.getString("recipient")),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("request"),
                row.getInt("attempts"));
    }
}

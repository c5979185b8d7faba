package org.jobatlas.resume.internal.kept;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.resume.ResumeKeys;
import org.jobatlas.resume.internal.kept.ResumeVault.Sealed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals rows anew, one transaction each. The old key is dropped when no row needs it any more, so a rotation may be cut off at any
 * point and go on later. A row that no key opens is left as it is and holds up no other; the old keys are kept for it.
 */
@Service
public class KeyRotation implements ResumeKeys {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);

    private final ResumeVault vault;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    public KeyRotation(ResumeVault vault, JdbcClient database, TransactionOperations transaction) {
        this.vault = vault;
        this.database = database;
        this.transaction = transaction;
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Document(UUID id, byte[] content) {}

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Row(
            UUID id,
            byte[] content,
            @Nullable String text,
            byte @Nullable [] sealedText,
            @Nullable Integer keyId) {}

    @Override
    public Sealing rotate() {
        transaction.executeWithoutResult(status -> {
            vault.lockAlone();
            if (vault.keys().size() == 1) {
                vault.keys().addPrimary();
            }
        });
        return finish();
    }

    /** Seals what is plain or sealed with an older key; what a rotation that was cut off has left, too. */
    public Sealing finish() {
        Set<UUID> unreadable = new HashSet<>();
        int sealed = 0;
        do {
            while (sealNext(unreadable) || sealNextDocument(unreadable)) {
                sealed++;
            }
        } while (!dropOldKeys(unreadable));
        return new Sealing(sealed - unreadable.size(), unreadable.size());
    }

    private boolean sealNext(Set<UUID> unreadable) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Row> next = database.sql("""
                select id, content, text, sealed_text, key_id from resume
                where key_id is distinct from ? and id <> all(?) limit 1 for update skip locked\
                """)
                    .params(vault.keys().primary(), unreadable.toArray(UUID[]::new))
                    .query(Row.class)
                    .optional();
            next.ifPresent(row -> attempt(row.id(), () -> seal(row), unreadable));
            return next.isPresent();
        }));
    }

    private boolean sealNextDocument(Set<UUID> unreadable) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Document> next = database.sql("""
                select id, content from sealed_document
                where key_id <> ? and id <> all(?) limit 1 for update skip locked\
                """)
                    .params(vault.keys().primary(), unreadable.toArray(UUID[]::new))
                    .query(Document.class)
                    .optional();
            next.ifPresent(document -> attempt(document.id(), () -> seal(document), unreadable));
            return next.isPresent();
        }));
    }

    private static void attempt(UUID row, Runnable seal, Set<UUID> unreadable) {
        try {
            seal.run();
        } catch (UnreadableException e) {
            log.error("The stored file {} cannot be opened with any key and is left as it is", row, e);
            unreadable.add(row);
        }
    }

    private void seal(Document document) {
        ResumeVault.Document sealed =
                vault.sealDocument(document.id(), vault.openDocument(document.id(), document.content()));
        database.sql("update sealed_document set content = ?, key_id = ? where id = ?")
                .params(sealed.content(), sealed.key(), document.id())
                .update();
    }

    private void seal(Row row) {
        byte[] content = vault.openContent(row.id(), row.keyId(), row.content());
        String text = row.sealedText() == null
                ? Objects.requireNonNullElse(row.text(), "")
                : vault.openText(row.id(), row.sealedText());
        Sealed sealed = vault.seal(row.id(), content, text);
        database.sql("update resume set content = ?, text = null, sealed_text = ?, key_id = ? where id = ?")
                .params(sealed.content(), sealed.text(), sealed.key(), row.id())
                .update();
    }

    /** False where somebody sealed another row with an old key meanwhile. */
    private boolean dropOldKeys(Set<UUID> unreadable) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            vault.lockAlone();
            int needing = database.sql("""
                select (select count(*) from resume where key_id is distinct from :key)
                    + (select count(*) from sealed_document where key_id <> :key)\
                """)
                    .param("key", vault.keys().primary())
                    .query(Integer.class)
                    .single();
            if (needing == 0 && vault.keys().size() > 1) {
                vault.keys().dropAllButPrimary();
            }
            return needing <= unreadable.size();
        }));
    }
}

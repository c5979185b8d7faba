package org.jobatlas.resume.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.resume.ResumeKeys;
import org.jobatlas.resume.internal.ResumeVault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Seals rows anew, one transaction each. The old key is dropped when no row needs it any more, so a rotation may be cut off at any
 * point and go on later.
 */
@Service
class KeyRotation implements ResumeKeys {

    private final ResumeVault vault;
    private final JdbcClient database;
    private final TransactionOperations transaction;

    KeyRotation(ResumeVault vault, JdbcClient database, TransactionOperations transaction) {
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
    public int rotate() {
        transaction.executeWithoutResult(status -> {
            vault.lockAlone();
            if (vault.keys().size() == 1) {
                vault.keys().addPrimary();
            }
        });
        return finish();
    }

    /** Seals what is plain or sealed with an older key; what a rotation that was cut off has left, too. */
    int finish() {
        int sealed = 0;
        do {
            while (sealNext() || sealNextDocument()) {
                sealed++;
            }
        } while (!dropOldKeys());
        return sealed;
    }

    private boolean sealNext() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Row> next = database.sql("""
                select id, content, text, sealed_text, key_id from resume
                where key_id is distinct from ? limit 1 for update skip locked\
                """)
                    .param(vault.keys().primary())
                    .query(Row.class)
                    .optional();
            next.ifPresent(this::seal);
            return next.isPresent();
        }));
    }

    private boolean sealNextDocument() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<Document> next = database.sql("""
                select id, content from sealed_document
                where key_id <> ? limit 1 for update skip locked\
                """)
                    .param(vault.keys().primary())
                    .query(Document.class)
                    .optional();
            next.ifPresent(document -> {
                ResumeVault.Document sealed =
                        vault.sealDocument(document.id(), vault.openDocument(document.id(), document.content()));
                database.sql("update sealed_document set content = ?, key_id = ? where id = ?")
                        .params(sealed.content(), sealed.key(), document.id())
                        .update();
            });
            return next.isPresent();
        }));
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
    private boolean dropOldKeys() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            vault.lockAlone();
            boolean unneeded = database.sql("""
                select not exists (select 1 from resume where key_id is distinct from :key)
                    and not exists (select 1 from sealed_document where key_id <> :key)\
                """)
                    .param("key", vault.keys().primary())
                    .query(Boolean.class)
                    .single();
            if (unneeded && vault.keys().size() > 1) {
                vault.keys().dropAllButPrimary();
            }
            return unneeded;
        }));
    }
}

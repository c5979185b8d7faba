package org.jobatlas.resume.internal.kept;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jobatlas.resume.internal.ResumeProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals resumes with keys outside the database, each for its own row, so that no row can stand in for another. */
@Component
public class ResumeVault {

    /** Any number that nothing else of the portal locks. */
    private static final long LOCK = 401_2026;

    private final KeyFile keys;
    private final JdbcClient database;

    public ResumeVault(ResumeProperties settings, JdbcClient database) {
        this.database = database;
        this.keys = new KeyFile(settings.keyFile(), this::sealsAnything);
    }

    /** Content and text of a row, sealed. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Sealed(int key, byte[] content, byte[] text) {}

    public KeyFile keys() {
        return keys;
    }

    /** Within a transaction, until whose end no key is dropped. */
    Sealed seal(UUID resume, byte[] content, String text) {
        lock("pg_advisory_xact_lock_shared");
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Sealed(keys.primary(), keys.seal(content, content(resume)), keys.seal(plain, text(resume)));
    }

    /** A document of another room, sealed. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Document(int key, byte[] content) {}

    /** Within a transaction, until whose end no key is dropped. */
    Document sealDocument(UUID id, byte[] content) {
        lock("pg_advisory_xact_lock_shared");
        return new Document(keys.primary(), keys.seal(content, document(id)));
    }

    byte[] openDocument(UUID id, byte[] sealed) {
        return keys.open(sealed, document(id));
    }

    byte[] openContent(UUID resume, @Nullable Integer key, byte[] content) {
        return key == null ? content : keys.open(content, content(resume));
    }

    public String openText(UUID resume, byte[] sealed) {
        return new String(keys.open(sealed, text(resume)), StandardCharsets.UTF_8);
    }

    /** Within a transaction, until whose end nothing is sealed by anybody else. */
    void lockAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        database.sql("select " + function + "(?)")
                .param(LOCK)
                .query((row, number) -> number)
                .list();
    }

    private boolean sealsAnything() {
        return database.sql("""
            select exists (select 1 from resume where key_id is not null)
                or exists (select 1 from sealed_document)\
            """).query(Boolean.class).single();
    }

    private static String document(UUID id) {
        return "document/" + id;
    }

    private static String content(UUID resume) {
        return "resume/" + resume + "/content";
    }

    private static String text(UUID resume) {
        return "resume/" + resume + "/text";
    }
}

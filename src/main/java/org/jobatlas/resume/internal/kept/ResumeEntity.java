package org.jobatlas.resume.internal.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.internal.DisplayName;
import org.jobatlas.resume.internal.kept.ResumeVault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the table of resumes; never changed once written. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Table(name = "resume")
public class ResumeEntity {

    @Id
    private UUID id;

    private UUID accountId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private byte[] content;
    private byte[] sealedText;
    private @Nullable Integer keyId;
    private boolean ocr;
    private boolean truncated;
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ResumeEntity() {}

    /** A resume as it was read, sealed. */
    ResumeEntity(UUID accountId, ResumeFile file, ResumeText read, Instant createdAt, ResumeVault vault) {
        this.id = UUID.randomUUID();
        Sealed sealed = vault.seal(id, file.content(), read.text());
        this.accountId = accountId;
        this.fileName = DisplayName.of(file.name());
        this.mediaType = read.mediaType();
        this.content = sealed.content();
        this.sealedText = sealed.text();
        this.keyId = sealed.key();
        this.size = file.content().length;
        this.sha256 = sha256(file.content());
        this.ocr = read.ocr();
        this.truncated = read.truncated();
        this.createdAt = createdAt;
    }

    /**
     * Inserts this row unless its owner has the same file already; returns how many rows were inserted. A violated constraint
     * would print the row into the log.
     */
    int insert(JdbcClient database) {
        return database.sql("""
                        insert into resume (id, account_id, file_name, media_type, size, sha256, content, sealed_text,
                            key_id, ocr, truncated, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, sha256) do nothing""")
                .params(
                        id,
                        accountId,
                        fileName,
                        mediaType,
                        size,
                        sha256,
                        content,
                        sealedText,
                        Objects.requireNonNull(keyId),
                        ocr,
                        truncated,
                        Timestamp.from(createdAt))
                .update();
    }

    UUID id() {
        return id;
    }

    ResumeFile file(ResumeVault vault) {
        return new ResumeFile(fileName, vault.openContent(id, keyId, content.clone()));
    }

    public static String sha256(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }
}

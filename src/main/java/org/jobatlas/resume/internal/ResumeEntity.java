package org.jobatlas.resume.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the table of resumes; never changed once written. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Table(name = "resume")
class ResumeEntity {

    @Id
    private UUID id;

    private UUID accountId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private byte[] content;
    private String text;
    private boolean ocr;
    private boolean truncated;
    private Instant createdAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ResumeEntity() {}

    ResumeEntity(UUID accountId, ResumeFile file, ResumeText read, Instant createdAt) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.fileName = DisplayName.of(file.name());
        this.mediaType = read.mediaType();
        this.content = file.content().clone();
        this.size = content.length;
        this.sha256 = sha256(content);
        this.text = read.text();
        this.ocr = read.ocr();
        this.truncated = read.truncated();
        this.createdAt = createdAt;
    }

    /**
     * Inserts this row unless its owner has the same file already; returns how many rows were inserted. A violated constraint
     * would print the row, and with it the resume, into the log.
     */
    int insert(JdbcClient database) {
        return database.sql("""
                        insert into resume (id, account_id, file_name, media_type, size, sha256, content, text, ocr, truncated, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (account_id, sha256) do nothing""")
                .params(
                        id,
                        accountId,
                        fileName,
                        mediaType,
                        size,
                        sha256,
                        content,
                        text,
                        ocr,
                        truncated,
                        Timestamp.from(createdAt))
                .update();
    }

    UUID id() {
        return id;
    }

    ResumeFile file() {
        return new ResumeFile(fileName, content.clone());
    }

    static String sha256(byte[] content) {
        return DigestUtils.sha256Hex(content);
    }
}

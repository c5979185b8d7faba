package org.jobatlas.resume.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;

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

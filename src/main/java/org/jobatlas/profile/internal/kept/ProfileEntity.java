package org.jobatlas.profile.internal.kept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row of the table of profiles. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that only queries read
@Table(name = "profile")
public class ProfileEntity {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID resumeId;
    private String document;
    private String text;
    private String textHash;
    private byte[] vector;
    private String modelId;
    private Instant updatedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProfileEntity() {}

    @SuppressWarnings("NullAway.Init")
    ProfileEntity(UUID accountId, UUID resumeId) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
        this.resumeId = resumeId;
    }

    void revise(String newDocument, String newText, Instant now) {
        document = newDocument;
        text = newText;
        textHash = DigestUtils.sha256Hex(newText);
        updatedAt = now;
    }

    /** The same content with what was not read at its time. */
    void complete(String newDocument) {
        document = newDocument;
    }

    void embed(float[] newVector, String newModelId) {
        ByteBuffer bytes = ByteBuffer.allocate(newVector.length * Float.BYTES);
        bytes.asFloatBuffer().put(newVector);
        vector = bytes.array();
        modelId = newModelId;
    }

    /** Inserts this row unless its resume has one already; returns how many rows were inserted. */
    int insert(JdbcClient database) {
        return database.sql("""
                        insert into profile (id, account_id, resume_id, document, text, text_hash, vector, model_id, updated_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (resume_id) do nothing""")
                .params(id, accountId, resumeId, document, text, textHash, vector, modelId, Timestamp.from(updatedAt))
                .update();
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    public UUID resumeId() {
        return resumeId;
    }

    String document() {
        return document;
    }

    String text() {
        return text;
    }

    String modelId() {
        return modelId;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    float[] vector() {
        return vector(vector);
    }

    static float[] vector(byte[] kept) {
        float[] read = new float[kept.length / Float.BYTES];
        ByteBuffer.wrap(kept).asFloatBuffer().get(read);
        return read;
    }
}

package org.jobatlas.hiring.internal;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.resume.SealedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what belongs to an application sealed; its callers have decided who may see it. */
@Component
class Sealed {

    private final SealedDocuments documents;
    private final JsonMapper json;

    Sealed(SealedDocuments documents, JsonMapper json) {
        this.documents = documents;
        this.json = json;
    }

    UUID keep(AccountId owner, Object document) {
        return keepBytes(owner, json.writeValueAsBytes(document));
    }

    UUID keepBytes(AccountId owner, byte[] content) {
        return SystemRights.call(() -> documents.keep(owner, content));
    }

    <T> Optional<T> open(@Nullable UUID id, Class<T> type) {
        return openBytes(id).map(content -> json.readValue(content, type));
    }

    Optional<byte[]> openBytes(@Nullable UUID id) {
        return id == null ? Optional.empty() : SystemRights.call(() -> documents.open(id));
    }

    void delete(@Nullable UUID id) {
        if (id != null) {
            SystemRights.run(() -> documents.delete(id));
        }
    }
}

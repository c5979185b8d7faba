package org.jobatlas.hiring.internal.applying;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.resume.SealedDocuments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stores the documents of applications encrypted; callers check the access. */
@Component
public class SealedPapers {

    private final SealedDocuments documents;
    private final JsonMapper json;

    SealedPapers(SealedDocuments documents, JsonMapper json) {
        this.documents = documents;
        this.json = json;
    }

    public UUID keep(AccountId owner, Object document) {
        return keepBytes(owner, json.writeValueAsBytes(document));
    }

    public UUID keepBytes(AccountId owner, byte[] content) {
        return SystemRights.call(() -> documents.keep(owner, content));
    }

    public <T> Optional<T> open(@Nullable UUID id, Class<T> type) {
        return openBytes(id).map(content -> json.readValue(content, type));
    }

    public Optional<byte[]> openBytes(@Nullable UUID id) {
        return id == null ? Optional.empty() : SystemRights.call(() -> documents.open(id));
    }

    /** Decrypts several; deleted ones are missing. */
    public <T> Map<UUID, T> openAll(Collection<UUID> ids, Class<T> type) {
        Map<UUID, T> opened = new HashMap<>();
        if (!ids.isEmpty()) {
            SystemRights.call(() -> documents.openAll(ids))
                    .forEach((id, content) -> opened.put(id, json.readValue(content, type)));
        }
        return opened;
    }

    public void delete(@Nullable UUID id) {
        if (id != null) {
            SystemRights.run(() -> documents.delete(id));
        }
    }
}

package org.jobatlas.resume;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * What other rooms keep of a person, sealed with the keys of resumes and gone with its owner. The room that keeps it decides who may see
 * it, and alone knows its id.
 */
@PreAuthorize("isAuthenticated()")
public interface SealedDocuments {

    /** Keeps a document within the transaction of the caller. */
    UUID keep(AccountId owner, byte[] content);

    /** Empty where there is none, or none any more. */
    Optional<byte[]> open(UUID id);

    /** Several at once; those that are no more are missing. */
    Map<UUID, byte[]> openAll(Collection<UUID> ids);

    /** Deletes it for good; nothing happens where there is none. */
    void delete(UUID id);
}

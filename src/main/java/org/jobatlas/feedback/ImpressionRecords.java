package org.jobatlas.feedback;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Full records of how lists were made, kept for a set time; written by the module that makes the list, read to explain
 * it.
 */
public interface ImpressionRecords {

    /** Stores the record of a stored list; has no effect for unknown lists, or if there is one already. */
    @PreAuthorize("permitAll()")
    void keep(ImpressionListId list, byte[] body);

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    Optional<byte[]> find(ImpressionListId list);
}

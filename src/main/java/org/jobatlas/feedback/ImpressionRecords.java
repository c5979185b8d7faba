package org.jobatlas.feedback;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** How lists came about, in full, for a set time; written by the room that made the list and read by whoever has to explain it. */
public interface ImpressionRecords {

    /** Keeps the record of a list that was stored; one that was not, or that has one already, changes nothing. */
    @PreAuthorize("permitAll()")
    void keep(ImpressionListId list, byte[] body);

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    Optional<byte[]> find(ImpressionListId list);
}

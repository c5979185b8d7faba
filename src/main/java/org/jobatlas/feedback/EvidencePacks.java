package org.jobatlas.feedback;

import java.io.OutputStream;
import org.springframework.security.access.prepost.PreAuthorize;

/** Exports everything about one list as an archive, with a pseudonym for the person. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface EvidencePacks {

    /** Writes a ZIP of JSON; false, with nothing written, where there is no such list. */
    boolean write(ImpressionListId list, OutputStream out);
}

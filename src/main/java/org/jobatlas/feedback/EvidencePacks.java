package org.jobatlas.feedback;

import java.io.OutputStream;
import org.springframework.security.access.prepost.PreAuthorize;

/** Everything that is known of one list as one archive, with a pseudonym for the person. */
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public interface EvidencePacks {

    /** Writes a ZIP of JSON; false, and nothing written, where there is no such list. */
    boolean write(ImpressionListId list, OutputStream out);
}

package org.jobatlas.job.index;

import java.util.Optional;
import java.util.Set;

/**
 * Parts of an index that is rebuilt while in use: one part is read while another is filled. Backends that rebuild
 * behind an alias have none.
 */
public interface IndexParts {

    /** The part that is written. */
    Optional<String> written();

    /** All parts: a document may be in any of them. */
    Set<String> all();
}

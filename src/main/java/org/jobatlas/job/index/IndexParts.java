package org.jobatlas.job.index;

import java.util.Optional;
import java.util.Set;

/**
 * Parts of an index that is rebuilt while it is read: one part serves searches while another one is filled. Backends that rebuild
 * behind an alias have none.
 */
public interface IndexParts {

    /** The part that documents are written to. */
    Optional<String> written();

    /** All parts: a document may stand in any of them. */
    Set<String> all();
}

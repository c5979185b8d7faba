package org.jobatlas.recommendation;

import org.jobatlas.model.StoredModel;

/** Which adapter turns the vectors of resumes in this process; for administrators and the system. */
public interface QueryAdapters {

    /** The one that turns the vector of the next list. */
    QueryAdapter serving();

    /** The vectors that it may turn, by the id of their embedder. */
    String embedding();

    /**
     * A stored adapter. {@code IllegalArgumentException} with a sentence for one that is damaged, or that was learnt on vectors of another
     * embedder than the one whose vectors the postings have.
     */
    QueryAdapter open(StoredModel stored);

    /** Lets it turn vectors from the next list on; {@code IllegalArgumentException} for one of other vectors. */
    void activate(QueryAdapter adapter);
}

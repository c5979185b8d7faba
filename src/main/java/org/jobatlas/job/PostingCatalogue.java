package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalogue of postings. */
public interface PostingCatalogue {

    /** Adds or updates by source and source id; repeating it changes nothing. For administrators and the system. */
    SaveSummary saveAll(List<PostingDraft> drafts);

    /** A posting that is or was public (published, paused, closed, archived); for anybody. */
    Optional<PostingDetails> find(PostingId id);

    /** Published postings among the ids, in the order of the ids; for anybody. */
    List<PostingDetails> findPublished(Collection<PostingId> ids);

    /** Closes a posting for good. For administrators and the system. */
    void close(PostingId id);

    /** How many postings are published; for anybody. */
    long countPublished();
}

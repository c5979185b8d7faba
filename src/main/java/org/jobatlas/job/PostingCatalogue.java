package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;

/** The catalogue of postings. */
public interface PostingCatalogue {

    /** The source name of postings written in the portal; reserved. */
    String OWN_SOURCE = "portal";

    /**
     * Adds or updates postings by source and source id, and reopens closed ones; repeating it has no effect. For
     * administrators and the system.
     */
    SaveSummary saveAll(List<PostingDraft> drafts);

    /** A posting that is or was open (published, paused, closed); for anybody. */
    Optional<PostingDetails> find(PostingId id);

    /** Published postings among the ids, in the order of the ids; for anybody. */
    List<PostingDetails> findPublished(Collection<PostingId> ids);

    /** Closes a posting until its source offers it again. For administrators and the system. */
    void close(PostingId id);

    /** Assigns postings to a company, whose recruiters may then edit them. For administrators and the system. */
    void entrust(Collection<PostingId> ids, CompanyId company);

    /** How many postings are published; for anybody. */
    long countPublished();
}

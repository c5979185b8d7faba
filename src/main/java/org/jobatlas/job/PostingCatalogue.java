package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;

/** The catalogue of postings. */
public interface PostingCatalogue {

    /** The source of what recruiters write here; no feed may be called so. */
    String OWN_SOURCE = "portal";

    /**
     * Adds or updates by source and source id, and opens again what was closed; repeating it changes nothing. For administrators and the
     * system.
     */
    SaveSummary saveAll(List<PostingDraft> drafts);

    /** A posting that is or was open (published, paused, closed); for anybody. */
    Optional<PostingDetails> find(PostingId id);

    /** Published postings among the ids, in the order of the ids; for anybody. */
    List<PostingDetails> findPublished(Collection<PostingId> ids);

    /** Closes a posting until its source offers it again. For administrators and the system. */
    void close(PostingId id);

    /** Gives postings to a company, whose recruiters may edit them from then on. For administrators and the system. */
    void entrust(Collection<PostingId> ids, CompanyId company);

    /** How many postings are published; for anybody. */
    long countPublished();
}

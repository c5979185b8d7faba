package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;

/** The must-haves and nice-to-haves of postings, as their companies confirmed them. */
public interface PostingCriteria {

    int MOST = 40;

    /**
     * The criteria of a posting in the company's order. Criteria of a public posting are public; those of a draft are
     * for the company's recruiters only. Empty where there are none, or without access.
     */
    @PreAuthorize("permitAll()")
    List<Criterion> find(PostingId posting);

    /** The criteria of several postings, for the system's own work; postings without criteria are missing. */
    @PreAuthorize("hasRole('SYSTEM')")
    Map<PostingId, List<Criterion>> findAll(Collection<PostingId> postings);

    /**
     * Replaces all criteria of a posting; for recruiters of its company.
     *
     * @throws org.springframework.security.access.AccessDeniedException for a posting of another company, and for one that does not exist
     * @throws IllegalArgumentException for more than {@link #MOST}, or two of the same id
     */
    @PreAuthorize("hasRole('RECRUITER')")
    void replace(PostingId posting, List<Criterion> criteria);

    /** The same for the portal's own work, such as its demo. */
    @PreAuthorize("hasRole('SYSTEM')")
    void keep(PostingId posting, List<Criterion> criteria);
}

package org.jobatlas.job;

import java.util.Map;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.shared.ResultPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** All postings of one's own companies, whatever state they are in. */
@PreAuthorize("hasRole('RECRUITER')")
public interface OwnPostings {

    /** Last changed first. */
    ResultPage<OwnPosting> list(CompanyId company, Filter filter, int offset, int limit);

    /** How many there are in each state. */
    Map<PostingStatus, Integer> counts(CompanyId company);

    /**
     * Which ones.
     *
     * @param status in this state; null for all that are not archived
     * @param text part of the title; empty for all
     */
    record Filter(@Nullable PostingStatus status, String text) {

        public static final Filter ALL = new Filter(null, "");
    }
}

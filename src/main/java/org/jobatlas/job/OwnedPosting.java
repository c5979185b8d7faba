package org.jobatlas.job;

import org.jobatlas.employer.CompanyId;

/** A posting of a company, in any state. */
public record OwnedPosting(PostingId id, CompanyId company, String title, PostingStatus status) {}

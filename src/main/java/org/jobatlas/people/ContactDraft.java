package org.jobatlas.people;

import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.PersonId;

/** A first message to somebody who was found, about a posting of the company. */
public record ContactDraft(CompanyId company, PostingId posting, PersonId person, String text) {

    public static final int LONGEST = 2_000;
}

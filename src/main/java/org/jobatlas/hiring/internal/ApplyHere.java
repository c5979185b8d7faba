package org.jobatlas.hiring.internal;

import java.util.Optional;
import org.jobatlas.job.PortalApplications;
import org.jobatlas.job.PostingDetails;
import org.springframework.stereotype.Component;

/** Postings of companies of the portal are applied for here, those of feeds where they come from. */
@Component
class ApplyHere implements PortalApplications {

    @Override
    public Optional<String> path(PostingDetails posting) {
        return posting.company() == null ? Optional.empty() : Optional.of("apply/" + posting.id());
    }
}

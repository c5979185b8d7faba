package org.jobatlas.hiring.internal;

import java.util.List;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.job.PostingId;
import org.springframework.stereotype.Component;

/** Keeps the evidence of each applicant in step with the criteria of the posting. */
@Component
class EvidenceKeeper {

    List<Evidence> of(ApplicationRow row) {
        return List.of();
    }

    void refresh(PostingId posting) {}
}

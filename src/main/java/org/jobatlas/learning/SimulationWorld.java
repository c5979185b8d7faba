package org.jobatlas.learning;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Generated jobs and people for a simulation. */
@PreAuthorize("hasRole('SYSTEM')")
public interface SimulationWorld {

    /** Publishes up to this number of generated postings, unless they exist, and returns when all can be found. */
    List<PostingId> prepare(int most);

    /** Texts of generated resumes; the same seed gives the same ones. */
    List<String> resumes(int count, long seed);
}

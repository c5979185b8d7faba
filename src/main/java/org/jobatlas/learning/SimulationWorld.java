package org.jobatlas.learning;

import java.util.List;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** The invented jobs and people of a simulation. */
@PreAuthorize("hasRole('SYSTEM')")
public interface SimulationWorld {

    /** Publishes so many invented postings at most, unless they are there, and returns when all of them can be found. */
    List<PostingId> prepare(int most);

    /** Texts of invented resumes; the same numbers make the same ones. */
    List<String> resumes(int count, long seed);
}

package org.jobatlas.search;

import java.util.List;
import org.jobatlas.profile.PersonId;
import org.jobatlas.ranking.Scored;
import org.springframework.security.access.prepost.PreAuthorize;

/** Finds people for a job, as jobs are found for people: by words and by meaning, fused by rank. */
public interface PeopleRetriever {

    /**
     * People in the fused order; who of them may be shown, and to whom, is the asking room's to say. Whoever took a consent back may still be
     * among them for a moment.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Scored<PersonId>> rank(PeopleQuery query);
}

package org.jobatlas.search;

import java.util.List;
import org.jobatlas.profile.PersonId;
import org.jobatlas.ranking.Scored;
import org.springframework.security.access.prepost.PreAuthorize;

/** Retrieves people for a job the same way as jobs for a person: by words and by vector, fused by rank. */
public interface PeopleRetriever {

    /**
     * People in the fused order; the caller decides who may be shown. People who just withdrew their consent may still
     * be included for a moment.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Scored<PersonId>> rank(PeopleQuery query);

    /**
     * The same order without those who are far: left are who shares at least half as much of the words and concepts as
     * whoever shares most, and whose work means much the same.
     */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Scored<PersonId>> near(PeopleQuery query);
}

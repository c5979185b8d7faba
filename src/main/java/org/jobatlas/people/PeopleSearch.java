package org.jobatlas.people;

import java.util.Optional;
import org.jobatlas.profile.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Seekers who agree that recruiters find them, for recruiters of approved companies. Whoever took the consent back, blocked the company or
 * works for it is in no answer, from that moment on.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface PeopleSearch {

    int PAGE = 10;

    /** So many pages at most, whatever is asked. */
    int PAGES = 5;

    /**
     * A page of people.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another company, or a posting that is not this company's
     * @throws org.jobatlas.account.TooManyRequestsException for whoever asks more often than a person reads
     */
    FoundPeople find(PeopleRequest request);

    /** Somebody who was found, as this request sees them now; empty where they cannot be found by this company any more. */
    Optional<SeekerCard> get(PeopleRequest request, PersonId person);
}

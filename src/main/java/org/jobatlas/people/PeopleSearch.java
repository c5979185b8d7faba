package org.jobatlas.people;

import java.util.Optional;
import org.jobatlas.profile.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Search for seekers who consent to being found, for recruiters of approved companies. People who withdrew the consent,
 * blocked the company or work for it are never in a result, effective at once.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface PeopleSearch {

    int PAGE = 10;

    /** Maximum number of pages. */
    int PAGES = 5;

    /**
     * A page of people.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another company, or a posting of another
     *     company
     * @throws org.jobatlas.account.TooManyRequestsException above the rate limit
     */
    FoundPeople find(PeopleRequest request);

    /** The current card of a person for this request; empty where the company cannot find them any more. */
    Optional<SeekerCard> get(PeopleRequest request, PersonId person);
}

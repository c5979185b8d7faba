package org.jobatlas.people;

import java.util.List;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.profile.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Contact requests by recruiters of a company; access to another company's is refused with {@code
 * AccessDeniedException}.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface Contacting {

    /** Maximum number of new contact requests of a company per day. */
    int DAILY = 20;

    /** Sends a contact request, once for each person; {@link NotContactableException} where it is not possible. */
    ContactId ask(ContactDraft draft);

    /** The state of the company's request to this person; empty where there is none. */
    Optional<ContactState> state(CompanyId company, PersonId person);

    /** Latest first; without requests to people who withdrew their consent. */
    List<SentContact> list(CompanyId company);

    /** Sends a message to a person who accepted; no effect otherwise. */
    void write(ContactId contact, String text);
}

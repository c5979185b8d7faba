package org.jobatlas.people;

import java.util.List;
import java.util.Optional;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.profile.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Writing to people whom a company found, for its recruiters; whatever is another company's is refused with {@code AccessDeniedException}. */
@PreAuthorize("hasRole('RECRUITER')")
public interface Contacting {

    /** So many people a company may write to for the first time within a day. */
    int DAILY = 20;

    /** Asks somebody, once; {@link NotContactableException} where that cannot be. */
    ContactId ask(ContactDraft draft);

    /** What became of what the company asked this person; empty where it did not ask. */
    Optional<ContactState> state(CompanyId company, PersonId person);

    /** Latest first; what people took back with their consent is missing. */
    List<SentContact> list(CompanyId company);

    /** Writes to somebody who accepted; nothing happens where they did not, or took it back. */
    void write(ContactId contact, String text);
}

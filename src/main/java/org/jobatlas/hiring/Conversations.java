package org.jobatlas.hiring;

import java.util.List;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** What recruiters write to applicants, by mail and in the portal, and the interviews they invite to. */
@PreAuthorize("hasRole('RECRUITER')")
public interface Conversations {

    /** Sends a message; placeholders are filled in as {@link MessageTemplate} says. */
    void write(ApplicationId id, String text);

    /** What a message would say with its placeholders filled in. */
    String filled(ApplicationId id, String text);

    List<MessageTemplate> templates(CompanyId company);

    /** Adds it, or replaces the one of the same name. */
    void keep(CompanyId company, String name, String text);

    void remove(CompanyId company, UUID template);

    /** Sets or changes the interview and tells the applicant, with a file for the calendar in the portal. */
    void invite(ApplicationId id, Interview interview);

    /** The interview as a file for a calendar. */
    byte[] calendar(ApplicationId id);
}

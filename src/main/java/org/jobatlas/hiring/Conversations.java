package org.jobatlas.hiring;

import java.util.List;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Messages of recruiters to applicants, by mail and in the portal, and interview invitations. */
@PreAuthorize("hasRole('RECRUITER')")
public interface Conversations {

    /** Sends a message; placeholders are filled in as {@link MessageTemplate} says. */
    void write(ApplicationId id, String text);

    /** The message with its placeholders filled in. */
    String filled(ApplicationId id, String text);

    List<MessageTemplate> templates(CompanyId company);

    /** Saves a template, replacing one of the same name. */
    void keep(CompanyId company, String name, String text);

    void remove(CompanyId company, UUID template);

    /** Sets or changes the interview and informs the applicant, with a calendar file in the portal. */
    void invite(ApplicationId id, Interview interview);

    /** Calls the interview off and informs the applicant; does nothing where none is set. */
    void callOff(ApplicationId id);

    /** The interview as an iCalendar file, or what takes it back. */
    byte[] calendar(ApplicationId id);
}

package org.jobatlas.hiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;

/** The applications of the signed-in seeker; those of other people do not exist here. */
@PreAuthorize("hasRole('SEEKER')")
public interface OwnApplications {

    /** Latest first. */
    List<OwnApplication> list();

    /** With messages, which count as read from now on. */
    Optional<OwnApplicationDetails> find(ApplicationId id);

    /** Takes it back: the company sees nothing of it any more, and what was shared is deleted. */
    void withdraw(ApplicationId id);

    /** Answers the company; nothing happens where the application was withdrawn. */
    void write(ApplicationId id, String text);

    /** The interview as a file for a calendar. */
    Optional<byte[]> calendar(ApplicationId id);

    /** Applications elsewhere, latest first. */
    List<OutsideApplication> outside();

    /** Notes or changes an application elsewhere. */
    void note(OutsideApplication application);

    void forget(UUID outside);
}

package org.jobatlas.hiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;

/** The applications of the signed-in seeker; other people's are treated as non-existing. */
@PreAuthorize("hasRole('SEEKER')")
public interface OwnApplications {

    /** Latest first. */
    List<OwnApplication> list();

    /** With messages, which are marked as read. */
    Optional<OwnApplicationDetails> find(ApplicationId id);

    /** Withdraws it: the company no longer sees anything, and the shared data is deleted. */
    void withdraw(ApplicationId id);

    /** Sends a message to the company; false, and nothing is sent, where the application was withdrawn. */
    boolean write(ApplicationId id, String text);

    /** The interview as an iCalendar file. */
    Optional<byte[]> calendar(ApplicationId id);

    /** Applications elsewhere, latest first. */
    List<OutsideApplication> outside();

    /** Saves an application elsewhere. */
    void note(OutsideApplication application);

    void forget(UUID outside);
}

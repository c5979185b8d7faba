package org.jobatlas.resume;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** The resumes of the signed-in seeker; those of other people do not exist here. */
@PreAuthorize("hasRole('SEEKER')")
public interface ResumeService {

    /**
     * Reads and keeps a resume; the same file again gives the same id. Publishes {@link ResumeTextExtracted};
     * {@link UnreadableResumeException} where it cannot be used, whoever waits gave up or the account is full, and then nothing
     * is kept.
     */
    ResumeId store(ResumeFile file, ReadingTurn turn);

    /** The same for a command. */
    default ResumeId store(ResumeFile file) {
        return store(file, ReadingTurn.unattended());
    }

    /** Latest first. */
    List<StoredResume> list();

    Optional<StoredResume> find(ResumeId id);

    /** The file as it was uploaded, under its safe name. */
    Optional<ResumeFile> findFile(ResumeId id);

    /** What was read from the file. */
    Optional<String> findText(ResumeId id);

    /** Removes file and text for good; nothing happens where there is no such resume. */
    void delete(ResumeId id);
}

package org.jobatlas.resume;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** The resumes of the signed-in seeker; those of other people do not exist here. */
@PreAuthorize("hasRole('SEEKER')")
public interface ResumeService {

    /**
     * Reads and keeps a resume; the same file again gives the same id. Publishes {@link ResumeTextExtracted};
     * {@link UnreadableResumeException} where it cannot be used, and then nothing is kept.
     */
    ResumeId store(ResumeFile file);

    /** Latest first. */
    List<StoredResume> list();

    Optional<StoredResume> find(ResumeId id);

    /** The file as it was uploaded, under its safe name. */
    Optional<ResumeFile> findFile(ResumeId id);

    /** Removes file and text for good; nothing happens where there is no such resume. */
    void delete(ResumeId id);
}

package org.jobatlas.profile;

import java.util.Optional;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The profiles of the signed-in seeker; other people's are treated as non-existing. Deleting a resume deletes its
 * profile.
 */
@PreAuthorize("hasRole('SEEKER')")
public interface ProfileService {

    /** The profile of a resume, read now where it was not yet; empty where the seeker has no such resume. */
    Optional<StoredProfile> findFor(ResumeId resume);

    /**
     * The same in a fair order between networks; {@link java.util.concurrent.CancellationException} once the turn is
     * cancelled, while the resume stays and is read in the background.
     */
    Optional<StoredProfile> findFor(ResumeId resume, ReadingTurn turn);

    Optional<StoredProfile> find(ProfileId id);

    /** The profile of the latest resume or edit. */
    Optional<StoredProfile> findLatest();

    /**
     * Keeps an edited profile, revised by {@link ProfileEditor}, and publishes {@link ProfileUpdated};
     * {@code NoSuchElementException} where the seeker has no such profile.
     */
    StoredProfile update(ProfileId id, Profile edited);
}

package org.jobatlas.profile.internal.kept;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Access to profiles, for one account at a time. */
public interface ProfileRepository extends Repository<ProfileEntity, UUID> {

    boolean existsByResumeId(UUID resumeId);

    Optional<ProfileEntity> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<ProfileEntity> findByResumeIdAndAccountId(UUID resumeId, UUID accountId);

    Optional<ProfileEntity> findFirstByAccountIdOrderByUpdatedAtDesc(UUID accountId);

    Optional<ProfileEntity> findFirstByAccountIdAndResumeIdNotOrderByUpdatedAtDesc(UUID accountId, UUID resumeId);
}

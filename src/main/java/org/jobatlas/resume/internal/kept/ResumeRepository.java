package org.jobatlas.resume.internal.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Access to resumes, for one account at a time; lists leave the content in the database. */
interface ResumeRepository extends Repository<ResumeEntity, UUID> {

    List<ResumeRow> findRowsByAccountIdOrderByCreatedAtDesc(UUID accountId);

    Optional<ResumeRow> findRowByIdAndAccountId(UUID id, UUID accountId);

    Optional<ResumeRow> findRowByAccountIdAndSha256(UUID accountId, String sha256);

    Optional<ResumeEntity> findByIdAndAccountId(UUID id, UUID accountId);

    void deleteByIdAndAccountId(UUID id, UUID accountId);
}

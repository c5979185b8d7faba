package org.jobatlas.job.internal;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface PostingRepository extends JpaRepository<Posting, UUID> {

    /** As Hibernate ORM writes {@code skip locked}. */
    String SKIP_LOCKED = "-2";

    /** Without a current vector, fields of work of this classifier or conditions of this version, and not put off; drafts without a word are left out. */
    String TO_UNDERSTAND = """
         (p.title <> '' or p.text <> '') and (p.understandAfter is null or p.understandAfter <= instant)
            and (p.understanding.vectorHash is null or p.understanding.vectorHash <> p.textHash or p.understanding.vectorModel <> ?1
            or p.understanding.classifier is null or p.understanding.classifier <> ?2
            or p.conditionsVersion is null or p.conditionsVersion <> ?3)\
        """;

    List<Posting> findBySourceAndSourceIdIn(String source, Collection<String> sourceIds);

    List<Posting> findByIdInAndStatus(Collection<UUID> ids, PostingStatus status);

    List<Posting> findByStatusAndExpiresAtBefore(PostingStatus status, Instant now, Limit limit);

    List<Posting> findByStatusAndPublishAtBefore(PostingStatus status, Instant now, Limit limit);

    /** Published ones of companies that end in this time, and of whose end nobody was told. */
    @Query("""
        select p from Posting p
        where p.status = org.jobatlas.job.PostingStatus.PUBLISHED and p.company is not null
            and p.expiresAt > ?1 and p.expiresAt <= ?2
            and (p.warnedOfExpiry is null or p.warnedOfExpiry <> p.expiresAt)
        order by p.expiresAt\
        """)
    List<Posting> findEnding(Instant now, Instant until, Limit limit);

    @Query("select p.company from Posting p where p.id = ?1")
    Optional<UUID> findCompany(UUID id);

    /** Waits for whoever is changing it, also for the worker that understands texts, and reads it as it is then. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Posting> findWithLockById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Posting> findWithLockByIdInOrderById(Collection<UUID> ids);

    long countByStatus(PostingStatus status);

    /** Postings {@link #TO_UNDERSTAND}, locked for the transaction; those that another transaction has locked are left out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = AvailableHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select p from Posting p where" + TO_UNDERSTAND + " order by p.publishedAt desc")
    List<Posting> claimToUnderstand(String model, String classifier, String conditions, Limit limit);

    @Query("select count(p) from Posting p where" + TO_UNDERSTAND)
    long countToUnderstand(String model, String classifier, String conditions);

    /** Leaves these to be understood later. */
    @Modifying
    @Query("update Posting p set p.understandAfter = ?2 where p.id in ?1")
    void putOff(Collection<UUID> ids, Instant until);
}

package org.jobatlas.job.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PostingRepository extends JpaRepository<Posting, UUID> {

    List<Posting> findBySourceAndSourceIdIn(String source, Collection<String> sourceIds);

    List<Posting> findByIdInAndStatus(Collection<UUID> ids, PostingStatus status);

    List<Posting> findByStatusAndExpiresAtBefore(PostingStatus status, Instant now, Limit limit);

    long countByStatus(PostingStatus status);

    @Query("""
            select p from Posting p
            where p.vectorHash is null or p.vectorHash <> p.textHash or p.vectorModel <> ?1
            order by p.publishedAt desc""")
    List<Posting> findToUnderstand(String model, Limit limit);

    @Query("""
            select count(p) from Posting p
            where p.vectorHash is null or p.vectorHash <> p.textHash or p.vectorModel <> ?1""")
    long countToUnderstand(String model);
}

package org.jobatlas.account.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterRepository extends Repository<Letter, UUID> {

    Letter save(Letter letter);

    Optional<Letter> findById(UUID id);

    /** Letters that no other node of the portal is at. */
    @Query(value = """
            select * from letter where state = 'WAITING' and due_at <= :now
            order by due_at limit :limit for update skip locked""", nativeQuery = true)
    List<Letter> lockDue(Instant now, int limit);

    @Query("select l from Letter l where l.shownText is not null order by l.createdAt desc")
    List<Letter> findShown(Limit limit);

    @Modifying
    @Query("delete from Letter l where l.createdAt < :before")
    void deleteOlderThan(Instant before);
}

package org.jobatlas.account.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Letters to new addresses that this visit asked for, and letters to accounts that this device signed in to. */
    @Query(value = """
            select * from letter l where shown_text is not null
            and ((owner is null and asked_by = :asker)
                or exists (select 1 from known_device d where d.account_id = l.owner and d.device_hash = :device))
            order by created_at desc limit :limit""", nativeQuery = true)
    List<Letter> findShown(String asker, String device, int limit);

    @Modifying
    @Query("delete from Letter l where l.createdAt < :before")
    void deleteOlderThan(Instant before);
}

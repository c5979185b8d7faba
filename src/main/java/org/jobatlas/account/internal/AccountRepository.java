package org.jobatlas.account.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Accounts in the database. */
public interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    @Query("""
        select a from Account a
        where locate(lower(:text), a.email) > 0 or locate(lower(:text), lower(coalesce(a.displayName, ''))) > 0
        order by a.createdAt desc, a.id\
        """)
    Page<Account> search(String text, Pageable page);

    @Query("select a.securityStamp from Account a where a.id = :id and a.status ="
            + " org.jobatlas.account.AccountStatus.ACTIVE")
    Optional<Integer> findSecurityStamp(UUID id);

    /** Waits for everybody who is writing rows of the account, and lets nobody write more until the transaction ends. */
    @Query(value = "select id from account where id = :id for update", nativeQuery = true)
    Optional<UUID> lockAlone(UUID id);
}

package org.jobatlas.account.internal.link;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links that work once, in the database. */
public interface OneTimeTokenRepository extends Repository<OneTimeToken, String> {

    OneTimeToken save(OneTimeToken token);

    @Query("select t from OneTimeToken t where t.tokenHash = :hash and t.purpose = :purpose and t.consumedAt is null"
            + " and t.expiresAt > :now")
    Optional<OneTimeToken> findUsable(String hash, OneTimeToken.Purpose purpose, Instant now);

    /** Returns 1 when this call used the token up; 0 when another call did, or it expired. */
    @Modifying
    @Query("""
        update OneTimeToken t set t.consumedAt = :now
        where t.tokenHash = :hash and t.purpose = :purpose and t.consumedAt is null and t.expiresAt > :now\
        """)
    int consume(String hash, OneTimeToken.Purpose purpose, Instant now);

    /** Returns 0 when the allowed number of wrong addresses is exceeded. */
    @Modifying(clearAutomatically = true)
    @Query("""
        update OneTimeToken t set t.wrongAddresses = t.wrongAddresses + 1
        where t.tokenHash = :hash and t.wrongAddresses < :most - 1\
        """)
    int countWrongAddress(String hash, int most);

    /** Invalidates all other tokens of this address. */
    @Modifying
    @Query("update OneTimeToken t set t.consumedAt = :now where t.email = :email and t.consumedAt is null")
    void consumeAll(String email, Instant now);

    @Modifying
    @Query("delete from OneTimeToken t where t.email = :email")
    void deleteAll(String email);

    @Modifying
    @Query("delete from OneTimeToken t where t.expiresAt < :before")
    void deleteExpired(Instant before);
}

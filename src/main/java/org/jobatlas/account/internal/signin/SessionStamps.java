package org.jobatlas.account.internal.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.internal.AccountRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Checks whether a session is still valid: its stamp must equal the account's. A change takes effect at once on the
 * node that makes it, and within seconds on the others.
 */
@Component
class SessionStamps {

    private static final Duration SEEN_BY_OTHER_NODES_WITHIN = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final Cache<AccountId, Optional<Integer>> stamps = Caffeine.newBuilder()
            .expireAfterWrite(SEEN_BY_OTHER_NODES_WITHIN)
            .maximumSize(MOST)
            .build();
    private final AccountRepository accounts;

    SessionStamps(AccountRepository accounts) {
        this.accounts = accounts;
    }

    boolean isGood(AccountPrincipal principal) {
        return stamps.get(principal.id(), id -> accounts.findSecurityStamp(id.value()))
                .filter(stamp -> stamp == principal.securityStamp())
                .isPresent();
    }

    /** Drops the cached stamp after the transaction that changed it. */
    void forget(AccountId id) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            stamps.invalidate(id);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stamps.invalidate(id);
            }
        });
    }
}

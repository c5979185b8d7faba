package org.jobatlas.profile.internal.findable;

import java.util.List;
import org.jobatlas.account.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Computes the entries of the people index anew whose vectors are of another embedding model or pooling than the
 * present one.
 */
@Component
public class FindableRenewal {

    private static final Logger log = LoggerFactory.getLogger(FindableRenewal.class);

    private final FindableRows rows;
    private final FindableKeeper keeper;

    FindableRenewal(FindableRows rows, FindableKeeper keeper) {
        this.rows = rows;
        this.keeper = keeper;
    }

    /** Each in a transaction of their own, so that one who cannot be described stands in nobody's way; returns how many were. */
    public int renew() {
        List<AccountId> outdated = rows.outdated();
        int renewed = 0;
        for (AccountId person : outdated) {
            try {
                keeper.refresh(person);
                renewed++;
            } catch (RuntimeException e) {
                log.error("Somebody who wants to be found could not be described anew", e);
            }
        }
        if (renewed > 0) {
            log.info("Described {} people anew who want to be found", renewed);
        }
        return renewed;
    }
}

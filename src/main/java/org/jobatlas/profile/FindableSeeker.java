package org.jobatlas.profile;

import java.util.List;
import org.jobatlas.account.AccountId;

/**
 * A seeker who wants to be found, for the rooms that decide who may.
 *
 * @param employers whom they work for, as their profile says it
 */
public record FindableSeeker(PersonId id, AccountId account, List<String> employers) {

    public FindableSeeker {
        employers = List.copyOf(employers);
    }
}

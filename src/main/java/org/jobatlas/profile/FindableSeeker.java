package org.jobatlas.profile;

import java.util.List;
import org.jobatlas.account.AccountId;

/**
 * A seeker who consents to being found.
 *
 * @param employers current employers according to the profile
 */
public record FindableSeeker(PersonId id, AccountId account, List<String> employers) {

    public FindableSeeker {
        employers = List.copyOf(employers);
    }
}

package org.jobatlas.profile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Seekers who consent to being found by recruiters; checked on every call, so a withdrawal takes effect at once. */
public interface FindablePeople {

    /** Those of the people who can be found, in the order of the ids. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<FindableSeeker> known(Collection<PersonId> people);

    /** Everybody who can be found. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<FindableSeeker> all();

    /** The same with all that is read of them, in the order of the ids. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<FindableProfile> read(Collection<PersonId> people);

    /** A sentence of the whole resume as it may be shown. */
    @PreAuthorize("hasRole('SYSTEM')")
    String masked(FindableProfile person, String sentence);

    /** The public identity of this account; empty where it cannot be found. */
    @PreAuthorize("hasRole('SYSTEM') or @currentAccount.is(#account)")
    Optional<FindableSeeker> of(AccountId account);
}

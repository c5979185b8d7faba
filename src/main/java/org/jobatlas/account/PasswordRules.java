package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** What a password must be: long enough, not too long, not among the most common, not the address itself. */
public interface PasswordRules {

    int SHORTEST = 10;
    int LONGEST = 200;

    /** What is wrong with this password, if anything. */
    @PreAuthorize("permitAll()")
    Optional<PasswordWeakness> findWeakness(String password, EmailAddress owner);
}

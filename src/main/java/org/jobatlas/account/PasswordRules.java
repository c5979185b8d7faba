package org.jobatlas.account;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.access.prepost.PreAuthorize;

/** Requirements for passwords: a minimum and maximum length, not a common password, not the address itself. */
public interface PasswordRules {

    int SHORTEST = 10;
    int LONGEST = 200;

    /** The reason to refuse this password, if any. */
    @PreAuthorize("permitAll()")
    Optional<PasswordWeakness> findWeakness(String password, EmailAddress owner);
}

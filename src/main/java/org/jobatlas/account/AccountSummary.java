package org.jobatlas.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.shared.EmailAddress;

/** An account as shown in lists. */
public record AccountSummary(
        AccountId id,
        EmailAddress email,
        Optional<String> displayName,
        Set<Role> roles,
        AccountStatus status,
        Instant createdAt) {

    public AccountSummary {
        roles = Set.copyOf(roles);
    }

    /** The display name: the name that the person gave, else the part of the address before the at sign. */
    public String nameToShow() {
        return displayName.orElseGet(email::localPart);
    }
}

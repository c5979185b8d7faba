package org.jobatlas.employer.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jobatlas.employer.Rights;

/** A recruiter's membership in a company: since when, with which rights. */
@Embeddable
class Membership {

    private Instant joinedAt;

    @Enumerated(EnumType.STRING)
    private Rights rights;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Instant joinedAt, Rights rights) {
        this.joinedAt = joinedAt;
        this.rights = rights;
    }

    Instant getJoinedAt() {
        return joinedAt;
    }

    Rights getRights() {
        return rights;
    }
}

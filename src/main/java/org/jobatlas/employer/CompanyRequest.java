package org.jobatlas.employer;

import java.time.Instant;
import java.util.Optional;

/**
 * A requested company with the decision.
 *
 * @param requestedBy name of the requester; empty where the account is gone
 * @param reason why it was declined
 */
public record CompanyRequest(
        CompanyId id,
        CompanyProfile profile,
        CompanyStatus status,
        Optional<String> requestedBy,
        Instant at,
        Optional<String> reason) {}

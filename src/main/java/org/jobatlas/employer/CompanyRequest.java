package org.jobatlas.employer;

import java.time.Instant;
import java.util.Optional;

/**
 * A company that asked to recruit here.
 *
 * @param requestedBy the name of whoever asked; empty where the account is gone
 * @param reason why it was declined
 */
public record CompanyRequest(
        CompanyId id,
        CompanyProfile profile,
        CompanyStatus status,
        Optional<String> requestedBy,
        Instant at,
        Optional<String> reason) {}

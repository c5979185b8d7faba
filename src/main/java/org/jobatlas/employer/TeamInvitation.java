package org.jobatlas.employer;

import java.time.Instant;
import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/** An open invitation to recruit for a company. */
public record TeamInvitation(UUID id, EmailAddress email, Rights rights, Instant expiresAt) {}

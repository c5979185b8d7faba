package org.jobatlas.employer;

import java.time.Instant;
import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/** Somebody who was asked to recruit for a company and has not answered yet. */
public record TeamInvitation(UUID id, EmailAddress email, Rights rights, Instant expiresAt) {}

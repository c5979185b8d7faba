package org.jobatlas.account;

import java.time.Instant;
import org.jobatlas.shared.EmailAddress;

/** A letter that is shown instead of sent. */
public record OutboxLetter(EmailAddress recipient, String subject, String text, Instant createdAt) {}

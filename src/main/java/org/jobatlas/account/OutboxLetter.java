package org.jobatlas.account;

import java.time.Instant;

/** A letter that was shown instead of sent. */
public record OutboxLetter(EmailAddress recipient, String subject, String text, Instant createdAt) {}

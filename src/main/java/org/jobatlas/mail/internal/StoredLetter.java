package org.jobatlas.mail.internal;

import java.util.Locale;
import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/**
 * A letter that this node has taken out of the outbox.
 *
 * @param request as JSON
 * @param attempts how often it was taken, this time included
 */
record StoredLetter(UUID id, String kind, EmailAddress recipient, Locale language, String request, int attempts) {}

package org.jobatlas.mail.internal;

import java.util.Locale;
import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/**
 * A letter that this node has leased from the outbox.
 *
 * @param request as JSON
 * @param attempts number of attempts, this one included
 */
record StoredLetter(UUID id, String kind, EmailAddress recipient, Locale language, String request, int attempts) {}

package org.jobatlas.mail;

import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/**
 * A letter that is ready to be sent.
 *
 * @param id stays the same for further attempts
 * @param request what it was written for
 */
public record Delivery(UUID id, EmailAddress recipient, LetterRequest request, WrittenLetter letter) {}

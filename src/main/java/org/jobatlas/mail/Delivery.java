package org.jobatlas.mail;

import java.util.UUID;
import org.jobatlas.shared.EmailAddress;

/**
 * A letter that is ready to leave.
 *
 * @param id stays the same when the letter is tried again
 * @param request what it was written for
 */
public record Delivery(UUID id, EmailAddress recipient, LetterRequest request, WrittenLetter letter) {}

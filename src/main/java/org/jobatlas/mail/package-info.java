/**
 * Letters. A room asks for one by a record of its own; the outbox keeps the request in the transaction of whoever asks, and a
 * {@link org.jobatlas.mail.LetterWriter} of that room finds the words when the letter is delivered. Transport, repetition after
 * failures, template and language are here.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.jobatlas.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Mail. A module queues a letter as a record of its own; the outbox stores the request in the caller's transaction, and
 * a {@link org.jobatlas.mail.LetterWriter} of that module writes the letter when it is delivered. Transport, retries,
 * template and language are handled here.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.jobatlas.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.jobatlas.mail;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/**
 * Writes the letter for one kind of request at the time of delivery; a bean of the module that makes the request.
 *
 * @param <R> the type of request
 */
public interface LetterWriter<R extends LetterRequest> {

    /** The name of this kind in the database; must never change. */
    String kind();

    Class<R> request();

    /**
     * Writes the letter; empty when it is no longer needed. Called again, with a possibly different result, after a
     * failed delivery.
     */
    Optional<Letter> write(R request, EmailAddress recipient, Locale language);
}

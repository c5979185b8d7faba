package org.jobatlas.mail;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/**
 * Finds the words for one kind of request, at the moment the letter is delivered; a bean of the room that makes the request.
 *
 * @param <R> the request
 */
public interface LetterWriter<R extends LetterRequest> {

    /** What this kind is called in the database; never changed once letters were asked for. */
    String kind();

    Class<R> request();

    /** Empty when there is nothing to say any more. Called again, and answers anew, when the letter could not be delivered. */
    Optional<Letter> write(R request, EmailAddress recipient, Locale language);
}

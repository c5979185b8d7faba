package org.jobatlas.account.internal.letter;

import java.util.Optional;
import org.jobatlas.mail.LetterRequest;

/** A letter that an anonymous visitor can request. */
public interface AskedLetter extends LetterRequest {

    /** Hash of the requesting visit, in which the demo shows the letter; empty outside the demo. */
    Optional<String> askedBy();
}

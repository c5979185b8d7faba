package org.jobatlas.account.internal.letter;

import java.util.Optional;
import org.jobatlas.mail.LetterRequest;

/** A letter that a stranger can ask for. */
public interface AskedLetter extends LetterRequest {

    /** Hash of the visit that asked, which the demo shows the letter to; empty outside the demo. */
    Optional<String> askedBy();
}

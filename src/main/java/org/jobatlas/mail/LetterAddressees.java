package org.jobatlas.mail;

import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/** Knows how those who get letters want to be greeted. */
public interface LetterAddressees {

    /** Empty for an unknown address and for somebody who gave no name. */
    Optional<String> name(EmailAddress recipient);
}

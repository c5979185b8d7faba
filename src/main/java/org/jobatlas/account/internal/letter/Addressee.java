package org.jobatlas.account.internal.letter;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/** Who a letter or a link is for. */
public record Addressee(EmailAddress email, Optional<String> name, Locale language) {}

package org.jobatlas.account.internal.letter;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/** The recipient of a letter or link. */
public record Addressee(EmailAddress email, Optional<String> name, Locale language) {}

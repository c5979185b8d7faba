package org.jobatlas.account;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/** The recipient of a letter that the portal sends on its own. */
public record Correspondent(AccountId id, EmailAddress email, Optional<String> name, Locale language) {}

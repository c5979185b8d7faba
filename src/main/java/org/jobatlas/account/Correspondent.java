package org.jobatlas.account;

import java.util.Locale;
import java.util.Optional;
import org.jobatlas.shared.EmailAddress;

/** Somebody whom the portal may write to. */
public record Correspondent(AccountId id, EmailAddress email, Optional<String> name, Locale language) {}

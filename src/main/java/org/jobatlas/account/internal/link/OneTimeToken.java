package org.jobatlas.account.internal.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.account.internal.letter.Addressee;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A token with its purpose; it can be used once. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read them
public class OneTimeToken {

    public enum Purpose {
        SIGN_UP,
        PASSWORD_RESET,
        ADMINISTRATOR
    }

    @Id
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String email;

    @Nullable
    private String displayName;

    private String language;
    private Instant expiresAt;

    @Nullable
    private Instant consumedAt;

    private short wrongAddresses;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeToken() {}

    OneTimeToken(String secret, Purpose purpose, Addressee holder, Instant expiresAt) {
        this.tokenHash = Secrets.hash(secret);
        this.purpose = purpose;
        this.email = holder.email().value();
        this.displayName = holder.name().orElse(null);
        this.language = holder.language().toLanguageTag();
        this.expiresAt = expiresAt;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}

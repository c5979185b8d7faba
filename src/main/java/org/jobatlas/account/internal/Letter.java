package org.jobatlas.account.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.EmailAddress;
import org.jobatlas.account.OutboxLetter;
import org.jspecify.annotations.Nullable;

/** A letter to be written and delivered after the transaction that asked for it. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read them
class Letter {

    enum Kind {
        SIGN_UP,
        PASSWORD_RESET,
        PASSWORD_CHANGED
    }

    enum State {
        WAITING,
        DELIVERED,
        NOTHING_TO_SAY,
        GIVEN_UP
    }

    private static final int MOST_ATTEMPTS = 8;
    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String recipient;

    @Nullable
    private String displayName;

    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant createdAt;
    private Instant dueAt;

    @Nullable
    private String lastError;

    /** Hash of the visit that asked for it, in the demo. */
    @Nullable
    private String askedBy;

    /** Whose account the recipient had when this was shown. */
    @Nullable
    private UUID owner;

    @Nullable
    private String shownSubject;

    @Nullable
    private String shownText;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(Kind kind, EmailAddress recipient, Optional<String> displayName, Locale locale, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.recipient = recipient.value();
        this.displayName = displayName.orElse(null);
        this.language = locale.toLanguageTag();
        this.state = State.WAITING;
        this.createdAt = now;
        this.dueAt = now;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    EmailAddress recipient() {
        return new EmailAddress(recipient);
    }

    Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    State state() {
        return state;
    }

    /** Counts the attempt before it is made, so that a letter that ends the process is not tried for ever. */
    void attempt(Instant now) {
        attempts++;
        dueAt = now.plus(Duration.ofSeconds(30).multipliedBy(1L << Math.min(attempts, MOST_ATTEMPTS)));
    }

    void delivered() {
        state = State.DELIVERED;
    }

    void askedBy(String session) {
        askedBy = Secrets.hash(session);
    }

    void shown(ComposedLetter text, Optional<AccountId> recipient) {
        owner = recipient.map(AccountId::value).orElse(null);
        shownSubject = text.subject();
        shownText = text.text();
        delivered();
    }

    void nothingToSay() {
        state = State.NOTHING_TO_SAY;
    }

    void failed(String error) {
        lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        if (attempts >= MOST_ATTEMPTS) {
            state = State.GIVEN_UP;
        }
    }

    Optional<OutboxLetter> shown() {
        return shownSubject == null || shownText == null
                ? Optional.empty()
                : Optional.of(new OutboxLetter(recipient(), shownSubject, shownText, createdAt));
    }
}

package org.jobatlas.account.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountStatus;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Role;
import org.jobatlas.account.internal.signin.AccountPrincipal;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** An account. It is created only after the address was confirmed. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read them
public class Account {

    @Id
    private UUID id;

    @Version
    private int version;

    private String email;
    private String passwordHash;

    @Nullable
    private String displayName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Enumerated(EnumType.STRING)
    private AccountStatus status;

    private String language;
    private int securityStamp;
    private Instant emailConfirmedAt;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(EmailAddress email, String passwordHash, Person person, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email.value();
        this.passwordHash = passwordHash;
        this.displayName = person.name().orElse(null);
        this.language = person.locale().toLanguageTag();
        this.roles.addAll(person.roles());
        this.status = AccountStatus.ACTIVE;
        this.emailConfirmedAt = now;
        this.createdAt = now;
    }

    /** The owner of a new account. */
    public record Person(Optional<String> name, Locale locale, Set<Role> roles) {}

    public AccountId id() {
        return new AccountId(id);
    }

    public EmailAddress email() {
        return new EmailAddress(email);
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Optional<String> displayName() {
        return Optional.ofNullable(displayName);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Letters are written in it from now on. */
    public void speak(Locale chosen) {
        language = chosen.toLanguageTag();
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public AccountSummary summary() {
        return new AccountSummary(id(), email(), displayName(), roles, status, createdAt);
    }

    public AccountPrincipal principal() {
        return new AccountPrincipal(
                id, summary().nameToShow(), Set.copyOf(roles), isActive(), securityStamp, passwordHash);
    }

    /** Ends all sessions that began before. */
    public void endSessions() {
        securityStamp++;
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    void suspend() {
        status = AccountStatus.SUSPENDED;
    }

    public void activate() {
        status = AccountStatus.ACTIVE;
    }

    public void assign(Set<Role> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }
}

package org.jobatlas.account.internal.signin;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in account as stored in the session; the name of the authentication is the account id. */
public final class AccountPrincipal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String name;
    private final Set<Role> roles;
    private final boolean active;
    private final int securityStamp;

    @Nullable
    private transient String passwordHash;

    public AccountPrincipal(
            UUID id, String name, Set<Role> roles, boolean active, int securityStamp, String passwordHash) {
        this.id = id;
        this.name = name;
        this.roles = roles;
        this.active = active;
        this.securityStamp = securityStamp;
        this.passwordHash = passwordHash;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    int securityStamp() {
        return securityStamp;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountPrincipal that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "account " + id;
    }
}

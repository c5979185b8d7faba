package org.jobatlas.account.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.internal.Account;
import org.jobatlas.account.internal.AccountRepository;
import org.jobatlas.shared.EmailAddress;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Loads the account that signs in. */
@Component
class AccountUserDetails {

    private final AccountRepository accounts;

    AccountUserDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    UserDetailsService byEmail() {
        return typed -> found(EmailAddress.parse(typed).flatMap(email -> accounts.findByEmail(email.value())));
    }

    UserDetailsService byId() {
        return id -> found(accounts.findById(UUID.fromString(id)));
    }

    private static UserDetails found(Optional<Account> account) {
        return account.map(Account::principal).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}

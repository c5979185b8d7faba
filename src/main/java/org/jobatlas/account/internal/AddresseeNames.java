package org.jobatlas.account.internal;

import java.util.Optional;
import org.jobatlas.mail.LetterAddressees;
import org.jobatlas.shared.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Greets people by the name of their account. */
@Component
class AddresseeNames implements LetterAddressees {

    private final AccountRepository accounts;

    AddresseeNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> name(EmailAddress recipient) {
        return accounts.findByEmail(recipient.value()).flatMap(Account::displayName);
    }
}

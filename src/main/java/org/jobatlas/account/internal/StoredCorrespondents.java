package org.jobatlas.account.internal;

import java.util.Collection;
import java.util.List;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Correspondent;
import org.jobatlas.account.Correspondents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredCorrespondents implements Correspondents {

    private final AccountRepository accounts;

    StoredCorrespondents(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correspondent> find(Collection<AccountId> wanted) {
        return accounts.findAllById(wanted.stream().map(AccountId::value).toList()).stream()
                .filter(Account::isActive)
                .map(account ->
                        new Correspondent(account.id(), account.email(), account.displayName(), account.locale()))
                .toList();
    }
}

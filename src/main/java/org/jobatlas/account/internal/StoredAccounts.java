package org.jobatlas.account.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.account.internal.signin.SessionEnd;
import org.jobatlas.shared.ResultPage;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredAccounts implements Accounts {

    private final AccountRepository accounts;
    private final SessionEnd sessionEnd;
    private final SecurityLog log;

    StoredAccounts(AccountRepository accounts, SessionEnd sessionEnd, SecurityLog log) {
        this.accounts = accounts;
        this.sessionEnd = sessionEnd;
        this.log = log;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> findName(AccountId id) {
        return accounts.findById(id.value()).map(account -> account.summary().nameToShow());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountSummary> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::summary);
    }

    @Override
    @Transactional(readOnly = true)
    public ResultPage<AccountSummary> list(String text, int offset, int limit) {
        var page = accounts.search(text.strip(), PageRequest.of(offset / limit, limit));
        return new ResultPage<>(page.map(Account::summary).getContent(), page.getTotalElements(), offset);
    }

    @Override
    public void suspend(AccountId id) {
        var account = get(id);
        account.suspend();
        sessionEnd.everywhere(account);
        log.note(Kind.SUSPENDED, Optional.of(id), "");
    }

    @Override
    public void activate(AccountId id) {
        get(id).activate();
        log.note(Kind.ACTIVATED, Optional.of(id), "");
    }

    @Override
    public void assignRoles(AccountId id, Set<Role> roles) {
        var account = get(id);
        account.assign(roles);
        sessionEnd.everywhere(account);
        log.note(Kind.ROLES_CHANGED, Optional.of(id), new TreeSet<>(roles).toString());
    }

    @Override
    public void grant(AccountId id, Role role) {
        var account = get(id);
        var roles = EnumSet.of(role);
        roles.addAll(account.summary().roles());
        if (!roles.equals(account.summary().roles())) {
            account.assign(roles);
            sessionEnd.everywhere(account);
            log.note(Kind.ROLES_CHANGED, Optional.of(id), new TreeSet<>(roles).toString());
        }
    }

    private Account get(AccountId id) {
        return accounts.findById(id.value()).orElseThrow();
    }
}

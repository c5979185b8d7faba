package org.jobatlas.feedback.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consents;

/** Consents of those whom a test names. */
class ConsentsOfTest implements Consents {

    private final Set<AccountId> people = new HashSet<>();

    void give(AccountId person, boolean given) {
        if (given) {
            people.add(person);
        } else {
            people.remove(person);
        }
    }

    @Override
    public List<Consent> own() {
        return List.of();
    }

    @Override
    public void answer(Consent.Use use, boolean given) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isGiven(AccountId account, Consent.Use use) {
        return people.contains(account);
    }

    @Override
    public Set<AccountId> givers(Consent.Use use) {
        return Set.copyOf(people);
    }

    @Override
    public Set<AccountId> giversAmong(Consent.Use use, Collection<AccountId> asked) {
        Set<AccountId> givers = new HashSet<>(asked);
        givers.retainAll(people);
        return givers;
    }
}

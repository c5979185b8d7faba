package org.jobatlas.uiharness;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.CurrentAccount;

/** What the one person of the harness agreed to. */
public final class MemoryConsents implements Consents {

    private final CurrentAccount current;
    private final Map<Use, Boolean> answers = new EnumMap<>(Use.class);

    MemoryConsents(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public List<Consent> own() {
        return Arrays.stream(Use.values())
                .map(use -> new Consent(use, isGiven(current.get(), use), use.textVersion(), Optional.empty()))
                .toList();
    }

    @Override
    public void answer(Use use, boolean given) {
        answers.put(use, given);
    }

    @Override
    public boolean isGiven(AccountId account, Use use) {
        return answers.getOrDefault(use, use.isGivenUnasked());
    }

    @Override
    public Set<AccountId> givers(Use use) {
        return isGiven(current.get(), use) ? Set.of(current.get()) : Set.of();
    }

    @Override
    public Set<AccountId> giversAmong(Use use, Collection<AccountId> people) {
        return people.stream().filter(givers(use)::contains).collect(java.util.stream.Collectors.toSet());
    }
}

package org.jobatlas.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SecurityEvent.Kind;
import org.jobatlas.account.SecurityLog;
import org.jobatlas.shared.ResultPage;

/** Remembers what was noted for administrators. */
public class NotedSecurity implements SecurityLog {

    private final List<Kind> kinds = new CopyOnWriteArrayList<>();

    public List<Kind> kinds() {
        return kinds;
    }

    @Override
    public void note(Kind kind, Optional<AccountId> account, String detail) {
        kinds.add(kind);
    }

    @Override
    public void noteAttempt(Kind kind, Optional<AccountId> account, String detail) {
        kinds.add(kind);
    }

    @Override
    public ResultPage<Entry> find(Filter filter, int offset, int limit) {
        return new ResultPage<>(List.of(), 0, 0);
    }
}

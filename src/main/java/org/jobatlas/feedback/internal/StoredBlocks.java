package org.jobatlas.feedback.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.BlockedEmployers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class StoredBlocks implements BlockedEmployers {

    private final JdbcClient database;

    StoredBlocks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<AccountId, Set<String>> of(Collection<AccountId> seekers) {
        Map<AccountId, Set<String>> blocked = new HashMap<>();
        database.sql("select account_id, employer from blocked_employer where account_id = any(?)")
                .param(seekers.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    blocked.computeIfAbsent(
                                    new AccountId(row.getObject("account_id", UUID.class)), seeker -> new HashSet<>())
                            .add(row.getString("employer"));
                });
        return blocked;
    }
}

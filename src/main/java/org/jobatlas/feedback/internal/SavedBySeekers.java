package org.jobatlas.feedback.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saved postings of the asking seeker. */
@Service
class SavedBySeekers implements SavedPostings {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    SavedBySeekers(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean available() {
        return current.has(Role.SEEKER);
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<PostingId> list() {
        return available()
                ? jdbc.sql("select posting_id from saved_posting where account_id = ? order by created_at desc")
                        .param(seeker())
                        .query((row, number) -> new PostingId(row.getObject(1, UUID.class)))
                        .list()
                : List.of();
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('SEEKER')")
    public void save(PostingId posting, boolean saved) {
        if (saved) {
            jdbc.sql("""
                    insert into saved_posting (account_id, posting_id, created_at)
                    select ?, id, ? from posting where id = ? on conflict do nothing""")
                    .params(seeker(), Timestamp.from(clock.instant()), posting.value())
                    .update();
        } else {
            jdbc.sql("delete from saved_posting where account_id = ? and posting_id = ?")
                    .params(seeker(), posting.value())
                    .update();
        }
    }

    private UUID seeker() {
        return current.get().value();
    }
}

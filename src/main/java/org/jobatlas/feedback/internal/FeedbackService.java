package org.jobatlas.feedback.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.internal.lists.LaterImpressions;
import org.jobatlas.feedback.internal.lists.ShownRecord;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists and interactions. The list of a visitor without an account belongs to whoever knows its random id, which only
 * the visitor's session does.
 */
@Service
class FeedbackService implements Feedback {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SavedPostings saved;
    private final ShownRecord shown;
    private final LaterImpressions later;
    private final Interactions interactions;
    private final Clock clock;

    FeedbackService(
            JdbcClient jdbc,
            CurrentAccount current,
            SavedPostings saved,
            ShownRecord shown,
            LaterImpressions later,
            Interactions interactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.saved = saved;
        this.shown = shown;
        this.later = later;
        this.interactions = interactions;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("permitAll()")
    public void recordShown(ShownList list) {
        shown.add(new ShownRecord.Shown(list, account(), clock.instant()));
    }

    @Override
    @PreAuthorize("permitAll()")
    public void recordLater(ShownList list) {
        later.add(new ShownRecord.Shown(list, account(), clock.instant()));
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public void record(ImpressionListId list, PostingId posting, InteractionKind kind, @Nullable Reason reason) {
        if (reason != null && kind != InteractionKind.NOT_RELEVANT) {
            throw new IllegalArgumentException("Only an answer of not relevant has a reason");
        }
        shown.require(list);
        interactions.add(list, account(), posting, new Interactions.Done(kind, reason));
        if (saved.available() && (kind == InteractionKind.SAVED || kind == InteractionKind.UNSAVED)) {
            saved.save(posting, kind == InteractionKind.SAVED);
        }
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public void forget(Collection<ImpressionListId> lists) {
        shown.forget(lists);
        jdbc.sql("delete from impression_list where account_id is null and id = any(?)")
                .param(lists.stream().map(ImpressionListId::value).toArray(UUID[]::new))
                .update();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Set<PostingId> excluded() {
        return lastAnswered(InteractionKind.DISMISSED, InteractionKind.APPLIED, InteractionKind.NOT_RELEVANT);
    }

    @Override
    @PreAuthorize("permitAll()")
    public Set<PostingId> relevant() {
        return lastAnswered(InteractionKind.RELEVANT);
    }

    /** Postings whose latest answer is one of these, latest first. */
    private Set<PostingId> lastAnswered(InteractionKind... answers) {
        UUID account = account();
        if (account == null) {
            return Set.of();
        }
        return new LinkedHashSet<>(jdbc.sql("""
            select posting_id from (
                select distinct on (posting_id) posting_id, kind, created_at from interaction
                where account_id = ?
                  and kind in ('DISMISSED', 'RESTORED', 'APPLIED', 'RELEVANT', 'NOT_RELEVANT', 'ANSWER_WITHDRAWN')
                order by posting_id, created_at desc) latest
            where kind = any(?) order by created_at desc\
            """)
                .param(account)
                .param(Arrays.stream(answers).map(InteractionKind::name).toArray(String[]::new))
                .query((row, number) -> new PostingId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('SEEKER')")
    public void restore(PostingId posting) {
        if (excluded().contains(posting)) {
            interactions.addAnywhere(seeker(), posting, InteractionKind.RESTORED);
        }
    }

    @Override
    @PreAuthorize("permitAll()")
    public Set<String> blockedEmployers() {
        UUID account = account();
        return account == null
                ? Set.of()
                : new HashSet<>(jdbc.sql("select employer from blocked_employer where account_id = ?")
                        .param(account)
                        .query(String.class)
                        .list());
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('SEEKER')")
    public void blockEmployer(String employer, boolean blocked) {
        UUID person = seeker();
        if (blocked) {
            jdbc.sql("""
                insert into blocked_employer (account_id, employer)
                select ?, ? where (select count(*) from blocked_employer where account_id = ?) < ?
                on conflict do nothing\
                """).params(person, employer, person, MOST_BLOCKED).update();
        } else {
            jdbc.sql("delete from blocked_employer where account_id = ? and employer = ?")
                    .params(person, employer)
                    .update();
        }
    }

    private @Nullable UUID account() {
        return current.find().map(AccountId::value).orElse(null);
    }

    private UUID seeker() {
        return current.get().value();
    }
}

package org.jobatlas.uiharness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/** Remembers what was answered. */
final class MemoryFeedback implements Feedback {

    private final CurrentAccount account;
    private final Set<PostingId> excluded = new HashSet<>();
    private final Set<PostingId> relevant = new HashSet<>();
    private final Set<String> blocked = new HashSet<>();

    MemoryFeedback(CurrentAccount account) {
        this.account = account;
    }

    @Override
    public void recordShown(ShownList list) {}

    @Override
    public void recordLater(ShownList list) {}

    @Override
    public void forget(Collection<ImpressionListId> lists) {}

    @Override
    public synchronized void record(
            ImpressionListId list, PostingId posting, InteractionKind kind, @Nullable Reason reason) {
        switch (kind) {
            case DISMISSED, NOT_RELEVANT -> excluded.add(posting);
            case RESTORED -> excluded.remove(posting);
            case ANSWER_WITHDRAWN -> {
                excluded.remove(posting);
                relevant.remove(posting);
            }
            case RELEVANT -> relevant.add(posting);
            case SEEN, OPENED, DWELLED, SAVED, UNSAVED, APPLIED -> {}
        }
    }

    @Override
    public synchronized Set<PostingId> relevant() {
        return account.has(Role.SEEKER) ? Set.copyOf(relevant) : Set.of();
    }

    @Override
    public synchronized void restore(PostingId posting) {
        excluded.remove(posting);
    }

    @Override
    public synchronized Set<PostingId> excluded() {
        return account.has(Role.SEEKER) ? Set.copyOf(excluded) : Set.of();
    }

    @Override
    public synchronized Set<String> blockedEmployers() {
        return account.has(Role.SEEKER) ? Set.copyOf(blocked) : Set.of();
    }

    @Override
    public synchronized void blockEmployer(String employer, boolean block) {
        if (block) {
            blocked.add(employer);
        } else {
            blocked.remove(employer);
        }
    }
}

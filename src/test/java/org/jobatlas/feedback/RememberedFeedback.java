package org.jobatlas.feedback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/** Feedback in memory, for tests: remembers what is shown, and what a test says was answered. */
public final class RememberedFeedback implements Feedback {

    public final List<ShownList> shown = new ArrayList<>();
    public final Set<PostingId> excluded = new HashSet<>();
    public final Set<String> blocked = new HashSet<>();

    @Override
    public void recordShown(ShownList list) {
        shown.add(list);
    }

    @Override
    public void recordLater(ShownList list) {
        shown.add(list);
    }

    @Override
    public void record(ImpressionListId list, PostingId posting, InteractionKind kind, @Nullable Reason reason) {}

    @Override
    public void forget(Collection<ImpressionListId> lists) {}

    @Override
    public Set<PostingId> excluded() {
        return excluded;
    }

    @Override
    public Set<PostingId> relevant() {
        return Set.of();
    }

    @Override
    public void restore(PostingId posting) {}

    @Override
    public Set<String> blockedEmployers() {
        return blocked;
    }

    @Override
    public void blockEmployer(String employer, boolean blocked) {}
}

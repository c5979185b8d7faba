package org.jobatlas.job.internal.writing;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class OwnLifeCycle implements PostingLifeCycle {

    private final PostingRepository postings;
    private final EditablePostings owned;
    private final Clock clock;

    OwnLifeCycle(PostingRepository postings, EditablePostings owned, Clock clock) {
        this.postings = postings;
        this.owned = owned;
        this.clock = clock;
    }

    @Override
    public void become(PostingId id, PostingStatus next) {
        step(owned.change(id), next);
    }

    @Override
    public Map<PostingId, RuntimeException> becomeAll(Collection<PostingId> ids, PostingStatus next) {
        Map<PostingId, RuntimeException> refused = new LinkedHashMap<>();
        // in one order, so that two who do this at once wait for each other in turn
        for (PostingId id :
                ids.stream().sorted(comparing(PostingId::value)).distinct().toList()) {
            Posting posting = owned.change(id);
            try {
                step(posting, next);
            } catch (PostingStepException | UnfinishedPostingException e) {
                refused.put(id, e);
            }
        }
        return refused;
    }

    private void step(Posting posting, PostingStatus next) {
        if (next == PostingStatus.PUBLISHED) {
            posting.publish(clock.instant());
        } else {
            posting.become(next, clock.instant());
        }
        postings.save(posting);
    }

    @Override
    public void publishAt(PostingId draft, @Nullable Instant when) {
        Posting posting = owned.change(draft);
        if (when != null) {
            if (!when.isAfter(clock.instant())) {
                throw new IllegalArgumentException("The time to publish has passed: " + when);
            }
            UnfinishedPostingException.check(posting.getTitle(), posting.getText(), posting.expired(when));
        }
        posting.schedule(when);
        postings.save(posting);
    }
}

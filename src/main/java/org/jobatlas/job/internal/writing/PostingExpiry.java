package org.jobatlas.job.internal.writing;

import java.time.Clock;
import java.util.List;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes expired postings. */
@Component
public class PostingExpiry {

    private static final Limit BATCH = Limit.of(500);

    private final PostingRepository postings;
    private final Clock clock;

    PostingExpiry(PostingRepository postings, Clock clock) {
        this.postings = postings;
        this.clock = clock;
    }

    @Transactional
    public void closeExpired() {
        List<Posting> expired =
                postings.findByStatusAndExpiresAtBefore(PostingStatus.PUBLISHED, clock.instant(), BATCH);
        expired.forEach(posting -> posting.become(PostingStatus.CLOSED, clock.instant()));
        postings.saveAll(expired);
    }
}

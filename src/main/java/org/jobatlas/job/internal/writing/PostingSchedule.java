package org.jobatlas.job.internal.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes drafts whose time has come, and tells companies whose postings end soon. */
@Component
public class PostingSchedule {

    private static final Logger log = LoggerFactory.getLogger(PostingSchedule.class);
    private static final Limit BATCH = Limit.of(200);
    private static final Duration BEFOREHAND = Duration.ofDays(3);

    private final PostingRepository postings;
    private final ExpiryLetter letter;
    private final Clock clock;

    PostingSchedule(PostingRepository postings, ExpiryLetter letter, Clock clock) {
        this.postings = postings;
        this.letter = letter;
        this.clock = clock;
    }

    @Transactional
    public void publishDue() {
        List<Posting> due = postings.findByStatusAndPublishAtBefore(PostingStatus.DRAFT, clock.instant(), BATCH);
        due.forEach(this::publish);
        postings.saveAll(due);
    }

    /** A draft that lost its text meanwhile stays one, and waits no longer. */
    private void publish(Posting posting) {
        try {
            posting.publish(clock.instant());
        } catch (UnfinishedPostingException | PostingStepException e) {
            log.info("A draft whose time has come stays one: {}", e.getMessage());
            posting.schedule(null);
        }
    }

    @Transactional
    public void warnOfExpiry() {
        Instant now = clock.instant();
        List<Posting> ending = postings.findEnding(now, now.plus(BEFOREHAND), BATCH);
        ending.forEach(letter::send);
        postings.saveAll(ending);
    }
}

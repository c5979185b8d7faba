package org.jobatlas.job.internal.understanding;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.JobProperties;
import org.jobatlas.job.internal.PostingRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the missing vectors and fields of work, newest postings first. */
@Component
@ConditionalOnProperty(name = "jobatlas.job.vector-worker", matchIfMissing = true)
class VectorWorker {

    /** How long a posting that cannot be understood waits, while all others have their turn. */
    static final Duration PUT_OFF = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(VectorWorker.class);

    private final PostingRepository postings;
    private final ModelReading models;
    private final TransactionTemplate transaction;
    private final JobProperties properties;
    private final WorkPace pace;
    private final Clock clock;

    VectorWorker(
            PostingRepository postings,
            ModelReading models,
            TransactionTemplate transaction,
            JobProperties properties,
            WorkPace pace,
            Clock clock) {
        this.postings = postings;
        this.models = models;
        this.transaction = transaction;
        this.properties = properties;
        this.pace = pace;
        this.clock = clock;
    }

    /** Works until nothing is missing, or nothing can be understood. */
    void catchUp() {
        catchUp(done -> {});
    }

    /** The same, telling how many postings every batch had. */
    void catchUp(IntConsumer batches) {
        int total = 0;
        int done;
        do {
            Instant begun = pace.begin();
            done = understandBatch();
            pace.done(done, begun);
            total += done;
            batches.accept(done);
        } while (done > 0 && !Thread.currentThread().isInterrupted());
        if (total > 0) {
            log.info("Understood {} postings", total);
        }
    }

    /**
     * Locks the postings of a batch in one transaction, so that several nodes share the work and no text is embedded
     * twice; returns how many were understood. A batch that fails is repeated one by one.
     */
    private int understandBatch() {
        List<UUID> claimed = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                List<Posting> batch = models.claim(properties.vectorBatch());
                batch.forEach(posting -> claimed.add(posting.getId()));
                models.understand(batch);
            });
            return claimed.size();
        } catch (Throwable e) {
            if (claimed.isEmpty() || isEnding(e)) {
                throw e;
            }
            return oneByOne(claimed);
        }
    }

    /** Not the fault of a posting. */
    private static boolean isEnding(Throwable failure) {
        return Thread.currentThread().isInterrupted()
                || (failure instanceof VirtualMachineError && !(failure instanceof StackOverflowError));
    }

    private int oneByOne(List<UUID> claimed) {
        List<UUID> failed = new ArrayList<>();
        for (UUID id : claimed) {
            try {
                transaction.executeWithoutResult(status ->
                        postings.findWithLockById(id).ifPresent(posting -> models.understand(List.of(posting))));
            } catch (Throwable e) {
                if (isEnding(e)) {
                    throw e;
                }
                failed.add(id);
                // its message may quote the text
                log.warn(
                        "Posting {} is not understood ({}); it is tried again in {} minutes",
                        id,
                        e.getClass().getSimpleName(),
                        PUT_OFF.toMinutes());
            }
        }
        if (!failed.isEmpty()) {
            Instant later = clock.instant().plus(PUT_OFF);
            transaction.executeWithoutResult(status -> postings.putOff(failed, later));
        }
        return claimed.size() - failed.size();
    }
}

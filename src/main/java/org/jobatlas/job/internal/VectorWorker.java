package org.jobatlas.job.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.Understanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the missing vectors and fields of work, newest postings first. */
@Component
@ConditionalOnProperty(name = "jobatlas.job.vector-worker", matchIfMissing = true)
class VectorWorker {

    private static final Logger log = LoggerFactory.getLogger(VectorWorker.class);

    private final PostingRepository postings;
    private final KnownVectors known;
    private final FieldReading fields;
    private final ConditionsReader conditions;
    private final TransactionTemplate transaction;
    private final JobProperties properties;
    private final WorkPace pace;

    VectorWorker(
            PostingRepository postings,
            KnownVectors known,
            FieldReading fields,
            ConditionsReader conditions,
            TransactionTemplate transaction,
            JobProperties properties,
            WorkPace pace) {
        this.postings = postings;
        this.known = known;
        this.fields = fields;
        this.conditions = conditions;
        this.transaction = transaction;
        this.properties = properties;
        this.pace = pace;
    }

    /** Works until nothing is missing. */
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
     * twice; returns their number.
     */
    private int understandBatch() {
        Integer done = transaction.execute(status -> {
            List<Posting> batch = postings.claimToUnderstand(
                    known.modelId(), fields.version(), ConditionsReader.VERSION, Limit.of(properties.vectorBatch()));
            understand(batch);
            return batch.size();
        });
        return done == null ? 0 : done;
    }

    private void understand(List<Posting> batch) {
        if (batch.isEmpty()) {
            return;
        }
        List<float[]> vectors = known.vectors(batch);
        for (int i = 0; i < batch.size(); i++) {
            understand(batch.get(i), vectors.get(i));
        }
    }

    private void understand(Posting posting, float[] vector) {
        FieldReading.Fields read = fields.of(posting, vector);
        Understanding understanding = new Understanding(
                posting.getTextHash(), vector, known.modelId(), fields.version(), FieldScoresText.write(read.scores()));
        posting.understand(understanding, read.field());
        posting.decideOn(conditions.countries(posting), conditions.demands(posting), ConditionsReader.VERSION);
    }
}

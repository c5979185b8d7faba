package org.jobatlas.job.internal.understanding;

import java.util.List;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.Understanding;
import org.jobatlas.job.internal.PostingRepository;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the models of today say of postings: vectors, fields of work and conditions. */
@Component
class ModelReading {

    private final PostingRepository postings;
    private final KnownVectors known;
    private final FieldReading fields;
    private final ConditionsReader conditions;

    ModelReading(PostingRepository postings, KnownVectors known, FieldReading fields, ConditionsReader conditions) {
        this.postings = postings;
        this.known = known;
        this.fields = fields;
        this.conditions = conditions;
    }

    /** The newest postings that lack something, locked for the transaction. */
    List<Posting> claim(int most) {
        return postings.claimToUnderstand(known.modelId(), fields.version(), ConditionsReader.VERSION, Limit.of(most));
    }

    void understand(List<Posting> batch) {
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

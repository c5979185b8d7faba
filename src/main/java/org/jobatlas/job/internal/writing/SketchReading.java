package org.jobatlas.job.internal.writing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSketches;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.understanding.ConditionsReader;
import org.jobatlas.job.internal.understanding.DemandsText;
import org.jobatlas.job.internal.understanding.KnownVectors;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads an unsaved posting with the same steps as a stored one, so that its effect can be previewed. */
@Service
@Transactional(readOnly = true)
class SketchReading implements PostingSketches {

    private final EditablePostings owned;
    private final WrittenContent content;
    private final KnownVectors vectors;
    private final ObjectProvider<FieldClassifier> classifier;
    private final ConditionsReader conditions;
    private final Clock clock;

    SketchReading(
            EditablePostings owned,
            WrittenContent content,
            KnownVectors vectors,
            ObjectProvider<FieldClassifier> classifier,
            ConditionsReader conditions,
            Clock clock) {
        this.owned = owned;
        this.content = content;
        this.vectors = vectors;
        this.classifier = classifier;
        this.conditions = conditions;
        this.clock = clock;
    }

    @Override
    public PostingFeatures read(PostingId id, PostingEdit edit) {
        CompanyId company = Objects.requireNonNull(owned.get(id).company());
        Posting sketch = content.newPosting("sketch-" + id);
        content.write(sketch, owned.company(company).name(), edit);
        float[] vector = (sketch.getTitle() + sketch.getText()).isBlank()
                ? null
                : vectors.vectors(List.of(sketch)).getFirst();
        FieldScores fields = vector == null
                ? new FieldScores(Map.of())
                : classifier.getObject().classify(vector);
        return new PostingFeatures(
                id,
                sketch.facts(),
                new PostingConditions(conditions.countries(sketch), DemandsText.read(conditions.demands(sketch))),
                sketch.getOccupations(),
                fields,
                clock.instant(),
                vector,
                sketch.getTextHash());
    }
}

package org.jobatlas.taxonomy.internal.field;

import java.util.List;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldExample;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
public class OpenedFieldClassifiers implements FieldClassifiers {

    private static final Logger log = LoggerFactory.getLogger(OpenedFieldClassifiers.class);

    private final ServingFieldClassifier serving;

    public OpenedFieldClassifiers(ServingFieldClassifier serving) {
        this.serving = serving;
    }

    @Override
    public ModelVersion version() {
        return serving.get().files().version();
    }

    @Override
    public FieldClassifier serving() {
        return serving.get();
    }

    @Override
    public List<String> labels() {
        return serving.get().files().model().labels();
    }

    @Override
    public String embedding() {
        return serving.bundled().files().embedding();
    }

    @Override
    public FieldClassifier open(StoredModel stored) {
        return opened(stored);
    }

    private SoftmaxFieldClassifier opened(StoredModel stored) {
        if (!stored.properties().getOrDefault("kind", "").equals(KIND)) {
            throw new IllegalArgumentException(
                    "The model " + stored.version() + " is no classifier of fields of work.");
        }
        FieldClassifierFiles files = read(stored);
        FieldClassifierFiles own = serving.bundled().files();
        if (!files.embedding().equals(own.embedding())) {
            throw new IllegalArgumentException("The classifier " + files.version() + " reads vectors of "
                    + files.embedding() + ", but resumes and postings have vectors of " + own.embedding() + ".");
        }
        if (!files.model().labels().equals(own.model().labels())) {
            throw new IllegalArgumentException(
                    "The classifier " + files.version() + " tells other fields of work than this portal knows.");
        }
        return new SoftmaxFieldClassifier(files);
    }

    private static FieldClassifierFiles read(StoredModel stored) {
        try {
            return FieldClassifierFiles.of(stored);
        } catch (IllegalStateException | NumberFormatException e) {
            throw new IllegalArgumentException("The classifier " + stored.version() + " is damaged.", e);
        }
    }

    @Override
    public void activate(@Nullable StoredModel stored) {
        swap(stored == null ? serving.bundled() : opened(stored));
    }

    @Override
    public void activate(FieldClassifier before) {
        if (before instanceof SoftmaxFieldClassifier served) {
            swap(served);
        }
    }

    private void swap(SoftmaxFieldClassifier next) {
        SoftmaxFieldClassifier before = serving.swap(next);
        if (!before.version().equals(next.version())) {
            log.info("The classifier {} tells fields of work from now on, after {}", next.version(), before.version());
        }
    }

    @Override
    public StoredModel learn(String name, List<FieldExample> examples, double penalty) {
        FieldClassifierFiles from = serving.get().files();
        return FieldClassifierFiles.stored(
                name, from.embedding(), FieldLearning.learn(from.model(), examples, penalty));
    }
}

package org.jobatlas.taxonomy.internal.field;

import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;

/**
 * The current classifier. It attributes its scores to its version, so that scores of different classifiers are never
 * compared.
 */
public final class ServingFieldClassifier implements FieldClassifier {

    private final SoftmaxFieldClassifier bundled;
    private final AtomicReference<SoftmaxFieldClassifier> serving;

    public ServingFieldClassifier(SoftmaxFieldClassifier bundled) {
        this.bundled = bundled;
        this.serving = new AtomicReference<>(bundled);
    }

    SoftmaxFieldClassifier get() {
        return serving.get();
    }

    SoftmaxFieldClassifier bundled() {
        return bundled;
    }

    SoftmaxFieldClassifier swap(SoftmaxFieldClassifier next) {
        return serving.getAndSet(next);
    }

    @Override
    public FieldScores classify(float[] vector) {
        return get().classify(vector);
    }

    @Override
    public String version() {
        return get().version();
    }

    @Override
    public boolean wrote(FieldScores scores) {
        return get().wrote(scores.by() == null ? scores.by(bundled.version()) : scores);
    }
}

package org.jobatlas.taxonomy.internal.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;

/** Classifies by multinomial logistic regression over the vector. */
public final class SoftmaxFieldClassifier implements FieldClassifier {
    private final FieldClassifierFiles files;

    public SoftmaxFieldClassifier(FieldClassifierFiles files) {
        this.files = files;
    }

    @Override
    public FieldScores classify(float[] vector) {
        List<String> labels = files.model().labels();
        double[] probabilities = files.model().probabilities(vector);
        Map<String, Double> byField = HashMap.newHashMap(labels.size());
        for (int k = 0; k < probabilities.length; k++) {
            byField.put(labels.get(k), probabilities[k]);
        }
        return new FieldScores(byField, version());
    }

    FieldClassifierFiles files() {
        return files;
    }

    @Override
    public String version() {
        return files.version().toString();
    }
}

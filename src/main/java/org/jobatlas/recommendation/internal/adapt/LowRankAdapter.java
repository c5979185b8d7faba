package org.jobatlas.recommendation.internal.adapt;

import java.util.Optional;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.AdapterFile;
import org.jobatlas.recommendation.QueryAdapter;

/** The sum of the identity and a low-rank map, normalised to unit length: {@code q' = unit(q + upᵀ · (down · q))}. */
record LowRankAdapter(ModelVersion version, AdapterFile file) implements QueryAdapter {

    static LowRankAdapter of(StoredModel stored) {
        return new LowRankAdapter(stored.version(), AdapterFile.read(stored.weights()));
    }

    @Override
    public Optional<String> embedding() {
        return Optional.of(file.embedding());
    }

    @Override
    public float[] turned(float[] vector) {
        if (vector.length != file.down()[0].length) {
            throw new IllegalArgumentException("The adapter " + version + " turns vectors of " + file.down()[0].length
                    + " numbers, not of " + vector.length);
        }
        double[] turned = new double[vector.length];
        for (int d = 0; d < turned.length; d++) {
            turned[d] = vector[d];
        }
        for (int rank = 0; rank < file.down().length; rank++) {
            double along = 0;
            for (int d = 0; d < vector.length; d++) {
                along += (double) file.down()[rank][d] * vector[d];
            }
            for (int d = 0; d < turned.length; d++) {
                turned[d] += along * file.up()[rank][d];
            }
        }
        return unit(turned);
    }

    private static float[] unit(double[] turned) {
        double square = 0;
        for (double value : turned) {
            square += value * value;
        }
        float[] unit = new float[turned.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = (float) (turned[d] / Math.sqrt(square));
        }
        return unit;
    }
}

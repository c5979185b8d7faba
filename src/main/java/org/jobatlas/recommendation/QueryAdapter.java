package org.jobatlas.recommendation;

import java.util.Optional;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;

/** Turns the vector of a resume before it is compared with those of postings, which stay as they are. */
public interface QueryAdapter {

    /** Leaves every vector as it is: what comes with the portal. */
    QueryAdapter IDENTITY = new QueryAdapter() {

        private final ModelVersion version =
                StoredModel.of("identity", java.util.Map.of(), new byte[0]).version();

        @Override
        public ModelVersion version() {
            return version;
        }

        @Override
        public Optional<String> embedding() {
            return Optional.empty();
        }

        @Override
        public float[] turned(float[] vector) {
            return vector;
        }
    };

    ModelVersion version();

    /** Which embedder makes the vectors that it was learnt on; empty for whichever. */
    Optional<String> embedding();

    /** The unit vector that is looked for instead; {@code IllegalArgumentException} for one of another length than it was learnt on. */
    float[] turned(float[] vector);
}

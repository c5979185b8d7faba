package org.jobatlas.recommendation;

import java.util.List;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.PointScale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A re-ranker of trees as it is stored: all that its score depends on is in this one file, so that the checksum of the file is the
 * checksum of the model.
 *
 * <p>It computes {@code raw = priorScale · prior(values) + trees(values) − trees(references)}, where a value that is not stated counts as
 * the reference of its feature, and {@code score = scale(raw)}.
 *
 * @param prior the linear model that the trees were grown on, with every feature the trees know, in the order of their columns
 * @param priorScale what a point of the prior is worth in the unit of the trees
 * @param scale to points that mean what the bands take them to mean
 * @param trees the booster in XGBoost's binary format
 */
@SuppressWarnings("ArrayRecordComponent")
public record TreeModelFile(List<FeatureWeight> prior, double priorScale, PointScale scale, byte[] trees) {

    /** The property {@code kind} of such a model. */
    public static final String KIND = "lambdamart";

    private static final JsonMapper JSON = JsonMapper.shared();

    public TreeModelFile {
        prior = List.copyOf(prior);
    }

    /** {@code IllegalArgumentException} for bytes that are no such file. */
    public static TreeModelFile read(byte[] file) {
        try {
            return JSON.readValue(file, TreeModelFile.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The file is no model of trees.", e);
        }
    }

    public byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }
}

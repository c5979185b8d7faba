package org.jobatlas.taxonomy;

import java.util.List;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** The classifier of fields of work that this process uses; for administrators and the system. */
public interface FieldClassifiers {

    /** Value of the property {@code kind} of a stored classifier. */
    String KIND = "softmax";

    /** Version of the current classifier. */
    ModelVersion version();

    /** The current classifier; unaffected by later activations. */
    FieldClassifier serving();

    /** Its fields, in order. */
    List<String> labels();

    /** Id of the embedder that its vectors come from. */
    String embedding();

    /**
     * Opens a stored classifier. {@code IllegalArgumentException} with a message if it is damaged, has other fields,
     * or was trained on vectors of another embedder.
     */
    FieldClassifier open(StoredModel stored);

    /** Makes it the current classifier; null stands for the bundled one. */
    void activate(@Nullable StoredModel stored);

    /** Makes an earlier classifier current again. */
    void activate(FieldClassifier before);

    /**
     * Trains a classifier from the examples, starting at the current one.
     *
     * @param penalty weight of the squared distance from the current weights
     */
    StoredModel learn(String name, List<FieldExample> examples, double penalty);
}

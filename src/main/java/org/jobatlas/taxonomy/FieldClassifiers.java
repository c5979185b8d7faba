package org.jobatlas.taxonomy;

import java.util.List;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.model.StoredModel;
import org.jspecify.annotations.Nullable;

/** Which classifier tells fields of work in this process; for administrators and the system. */
public interface FieldClassifiers {

    /** The property {@code kind} of a stored classifier. */
    String KIND = "softmax";

    /** The version of the one that serves. */
    ModelVersion version();

    /** The one that serves, as it stays whatever serves next. */
    FieldClassifier serving();

    /** The fields that it can tell, in their order. */
    List<String> labels();

    /** The vectors that it reads, by the id of their embedder. */
    String embedding();

    /**
     * A stored classifier. {@code IllegalArgumentException} with a sentence for one that is damaged, that tells other fields, or that was
     * learnt on vectors of another embedder.
     */
    FieldClassifier open(StoredModel stored);

    /** Lets it tell fields from the next text on; null for the one that comes with the portal. */
    void activate(@Nullable StoredModel stored);

    /** Lets one that served before tell them again. */
    void activate(FieldClassifier before);

    /**
     * Moves the one that serves as far as the examples demand, held back towards what it was.
     *
     * @param penalty on every step away from it
     */
    StoredModel learn(String name, List<FieldExample> examples, double penalty);
}

package org.jobatlas.embedding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vectors of one text by every pooling method that the model allows, to compare them with the portal's own. */
public interface PoolingComparison {

    /** Only the beginning of the text, truncated to the model's sequence length: the usual default of such models. */
    String TRUNCATED = "truncated";

    /** {@link #TRUNCATED}, and the methods that pool the vectors of a text's chunks into one. */
    List<String> poolings();

    /** Unit vectors of a text by the pooling methods that are asked for; {@code IllegalArgumentException} for a blank text. */
    Map<String, float[]> embed(String text, Set<String> wanted);
}

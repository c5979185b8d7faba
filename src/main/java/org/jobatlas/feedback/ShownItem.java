package org.jobatlas.feedback;

import java.util.Map;
import org.jobatlas.job.PostingId;

/**
 * One item of a list that was shown.
 *
 * @param rank from 1
 * @param parts contributions by feature name; they sum to the score
 */
public record ShownItem(int rank, PostingId posting, double score, Map<String, Double> parts) {

    public ShownItem {
        parts = Map.copyOf(parts);
    }
}

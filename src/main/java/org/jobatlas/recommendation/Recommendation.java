package org.jobatlas.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.job.PostingSummary;
import org.jspecify.annotations.Nullable;

/**
 * A job served to a person.
 *
 * @param rank from 1
 * @param fit band and gates
 */
public record Recommendation(int rank, PostingSummary posting, Explanation explanation, Fit fit) {

    public Band band() {
        return fit.band();
    }

    /** The score in points, 0 to about 100. */
    public double score() {
        return explanation.score();
    }

    /** What the log of feedback keeps of it: raw values and contributions in the order of the explanation. */
    public ShownItem shown() {
        List<Part> parts = explanation.parts();
        List<@Nullable Double> values = new ArrayList<>(parts.size());
        parts.forEach(part -> values.add(part.value()));
        return new ShownItem(
                rank,
                explanation.closestRank(),
                posting.id(),
                score(),
                values,
                parts.stream().map(Part::contribution).toList());
    }
}

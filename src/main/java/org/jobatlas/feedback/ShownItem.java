package org.jobatlas.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list that was shown.
 *
 * @param rank from 1
 * @param closestRank rank before diversification, from 1; null without diversification
 * @param values measured values, in the order of the list's features; null where not stated
 * @param contributions what each feature added to the score, in the same order
 */
public record ShownItem(
        int rank,
        @Nullable Integer closestRank,
        PostingId posting,
        double score,
        List<@Nullable Double> values,
        List<Double> contributions) {

    public ShownItem {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        contributions = List.copyOf(contributions);
        if (values.size() != contributions.size()) {
            throw new IllegalArgumentException(
                    values.size() + " values and " + contributions.size() + " contributions");
        }
    }

    /** A search hit, without values. */
    public static ShownItem hit(int rank, PostingId posting) {
        return new ShownItem(rank, null, posting, 0, List.of(), List.of());
    }
}

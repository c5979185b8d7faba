package org.jobatlas.recommendation.internal.band;

import java.util.Set;
import org.jobatlas.job.PostingId;

/**
 * How a list is spread over fields of work and trades.
 *
 * @param dial of diversity, 0 to 1
 * @param size how many the list holds at most
 * @param fields that the dial may lift; empty means all
 * @param share of the second trade; 0 where there is none
 * @param ofSecond what could be shown of the second trade
 */
public record Spread(double dial, int size, Set<String> fields, double share, Set<PostingId> ofSecond) {

    public Spread {
        fields = Set.copyOf(fields);
        ofSecond = Set.copyOf(ofSecond);
    }

    /** For somebody with one trade, of whom no field is known. */
    public static Spread plain(double dial, int size) {
        return new Spread(dial, size, Set.of(), 0, Set.of());
    }

    Spread of(int other) {
        return new Spread(dial, other, fields, share, ofSecond);
    }
}

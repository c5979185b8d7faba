package org.jobatlas.recommendation.internal.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.internal.contender.Contender;

/**
 * A contender with its score.
 *
 * @param reasons asked of what is shown alone, as some models take their time; the score is the sum of its parts
 * @param score in whole tenths
 * @param values what was measured, NaN where not stated; empty where nothing was
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Rated(Contender contender, Explainer reasons, double score, double[] values) {

    /** From what was measured of postings to the parts of their scores. */
    @FunctionalInterface
    public interface Explainer {
        List<List<Part>> of(List<double[]> measured);
    }

    public Rated(Contender contender, List<Part> parts, double score) {
        this(contender, measured -> Collections.nCopies(measured.size(), parts), score, new double[0]);
    }

    public List<Part> parts() {
        return reasons.of(List.of(values)).getFirst();
    }

    /** The parts of many in their order, asked together of those who give the reasons. */
    public static List<List<Part>> parts(List<Rated> all) {
        IdentityHashMap<Explainer, List<Integer>> byReasons = new IdentityHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            byReasons
                    .computeIfAbsent(all.get(i).reasons(), reasons -> new ArrayList<>())
                    .add(i);
        }
        List<List<Part>> parts = new ArrayList<>(Collections.nCopies(all.size(), List.of()));
        byReasons.forEach((reasons, places) -> {
            List<List<Part>> told = reasons.of(
                    places.stream().map(place -> all.get(place).values()).toList());
            for (int i = 0; i < told.size(); i++) {
                parts.set(places.get(i), told.get(i));
            }
        });
        return parts;
    }
}

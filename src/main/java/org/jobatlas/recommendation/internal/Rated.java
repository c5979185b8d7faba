package org.jobatlas.recommendation.internal;

import java.util.List;
import org.jobatlas.recommendation.Part;

/** A contender with its parts; the score is their sum in whole tenths. */
record Rated(Contender contender, List<Part> parts, double score) {

    static Rated of(Contender contender, List<Part> parts) {
        double sum = parts.stream().mapToDouble(Part::contribution).sum();
        return new Rated(contender, parts, Math.round(sum * 10) / 10.0);
    }
}

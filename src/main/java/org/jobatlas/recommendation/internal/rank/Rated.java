package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.internal.contender.Contender;

/** A contender with its parts; the score is their sum in whole tenths. */
public record Rated(Contender contender, List<Part> parts, double score) {

    public Rated {
        parts = List.copyOf(parts);
    }

    static Rated of(Contender contender, List<Part> parts) {
        double sum = parts.stream().mapToDouble(Part::contribution).sum();
        return new Rated(contender, parts, Math.round(sum * 10) / 10.0);
    }
}

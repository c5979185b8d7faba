package org.jobatlas.job.internal;

import java.util.Optional;
import org.jobatlas.job.index.Posting;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Decides on the field of work of a posting. Many sources state the employer's industry instead, so what is stated stands only where
 * the text or the title bears it out.
 */
@Component
class CredibleField {

    private static final double LEAST_PROBABLE = 0.05;

    private final Taxonomy taxonomy;

    CredibleField(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The stated field if it is credible, else the most probable one. */
    Optional<String> of(Posting posting, FieldScores scores) {
        return Optional.ofNullable(posting.getStatedField())
                .filter(stated -> scores.of(stated) >= LEAST_PROBABLE || titled(posting, stated))
                .or(() -> scores.top(1).stream().findFirst());
    }

    private boolean titled(Posting posting, String field) {
        return posting.getOccupations().stream()
                .map(taxonomy::findOccupation)
                .flatMap(Optional::stream)
                .map(Occupation::field)
                .anyMatch(field::equals);
    }
}

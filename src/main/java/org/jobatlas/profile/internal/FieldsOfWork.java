package org.jobatlas.profile.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/**
 * Tells a person's fields of work from meaning and titles.
 *
 * <p>With the classifier's probabilities {@code c} of the vector, and {@code t} the fields of the four latest positions whose
 * occupation is known, where the position of rank {@code r} counts {@code 1 / (1 + r)}: {@code p = (2 c + t) / 3}, and
 * {@code p = c} where no occupation is known.
 */
@Component
public class FieldsOfWork {

    private static final int POSITIONS = 4;
    private static final double TITLES = 1 / 3.0;

    private final FieldClassifier classifier;
    private final Taxonomy taxonomy;

    FieldsOfWork(FieldClassifier classifier, Taxonomy taxonomy) {
        this.classifier = classifier;
        this.taxonomy = taxonomy;
    }

    public FieldScores of(float[] vector, List<Experience> latestFirst) {
        FieldScores meant = classifier.classify(vector);
        Map<String, Double> meaning = meant.probabilities();
        Map<String, Double> titles = titles(latestFirst);
        if (titles.isEmpty() || meaning.isEmpty()) {
            return titles.isEmpty() ? meant : new FieldScores(titles, meant.by());
        }
        Map<String, Double> both = new HashMap<>();
        meaning.forEach((field, probability) -> both.merge(field, (1 - TITLES) * probability, Double::sum));
        titles.forEach((field, probability) -> both.merge(field, TITLES * probability, Double::sum));
        return new FieldScores(both, meant.by());
    }

    private Map<String, Double> titles(List<Experience> latestFirst) {
        Map<String, Double> weights = new HashMap<>();
        int rank = 0;
        for (Experience experience : latestFirst.stream()
                .filter(each -> each.occupation() != null)
                .limit(POSITIONS)
                .toList()) {
            double weight = 1.0 / (1 + rank++);
            Optional<Occupation> occupation = taxonomy.findOccupation(Objects.requireNonNull(experience.occupation()));
            occupation.ifPresent(known -> weights.merge(known.field(), weight, Double::sum));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((field, weight) -> weight / sum);
        return weights;
    }
}

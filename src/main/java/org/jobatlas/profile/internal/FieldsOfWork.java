package org.jobatlas.profile.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells a person's fields of work from meaning and titles.
 *
 * <p>With the classifier's probabilities {@code c} of the vector, and {@code t} the fields of the four latest positions whose
 * field is known, where the position of rank {@code r} counts {@code 1 / (1 + r)}: {@code p = (2 c + t) / 3} of a text that the
 * model can read, {@code p = (c + 2 t) / 3} of another, and {@code p = c} where no occupation is known.
 */
@Component
public class FieldsOfWork {

    private static final int POSITIONS = 4;
    private static final double TITLES = 1 / 3.0;

    private final FieldClassifier classifier;
    private final Taxonomy taxonomy;
    private final OccupationCodes codes;

    FieldsOfWork(FieldClassifier classifier, Taxonomy taxonomy, OccupationCodes codes) {
        this.classifier = classifier;
        this.taxonomy = taxonomy;
        this.codes = codes;
    }

    /**
     * The fields that a text and its posts tell.
     *
     * @param language of the text; null where it is not known
     */
    public FieldScores of(float[] vector, List<Experience> latestFirst, @Nullable Language language) {
        FieldScores meant = classifier.classify(vector);
        Map<String, Double> meaning = meant.probabilities();
        Map<String, Double> titles = titles(latestFirst);
        if (titles.isEmpty() || meaning.isEmpty()) {
            return titles.isEmpty() ? meant : new FieldScores(titles, meant.by());
        }
        double share = language == null || FieldClassifier.LANGUAGES.contains(language.code()) ? TITLES : 1 - TITLES;
        Map<String, Double> both = new HashMap<>();
        meaning.forEach((field, probability) -> both.merge(field, (1 - share) * probability, Double::sum));
        titles.forEach((field, probability) -> both.merge(field, share * probability, Double::sum));
        return new FieldScores(both, meant.by());
    }

    private Map<String, Double> titles(List<Experience> latestFirst) {
        Map<String, Double> weights = new HashMap<>();
        List<String> held = latestFirst.stream()
                .flatMap(post -> field(post).stream())
                .limit(POSITIONS)
                .toList();
        for (int rank = 0; rank < held.size(); rank++) {
            weights.merge(held.get(rank), 1.0 / (1 + rank), Double::sum);
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((field, weight) -> weight / sum);
        return weights;
    }

    private Optional<String> field(Experience post) {
        return Optional.ofNullable(post.occupation())
                .flatMap(taxonomy::findOccupation)
                .map(Occupation::field)
                .or(() -> Optional.ofNullable(post.isco()).flatMap(codes::fieldOfIsco));
    }
}

package org.jobatlas.job.internal.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.job.index.Posting;
import org.jobatlas.shared.ResourceDigest;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.WorkLevels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Combines three sources for the fields of work of a posting: what its vector means, what its title names, and what its
 * source states. The model reads English, and Swedish well enough; of what it cannot read, the title and the source
 * decide. Of what it can read, what is stated stands only where the reading does not speak against it, as many sources
 * state the industry of the employer.
 */
@Component
public class FieldReading {

    /** A checksum of these rules and of the tables behind them: postings are read anew when it changes. */
    private static final String RULES = "/fields-"
            + ResourceDigest.of(List.of(
                    "classpath*:org/jobatlas/job/internal/understanding/FieldReading*.class",
                    "classpath:taxonomy/isco-fields.csv",
                    "classpath:taxonomy/isco-words.csv",
                    "classpath:taxonomy/isco-titles.csv",
                    "classpath:taxonomy/title-isco.csv"));

    private static final double TITLE = 1 / 3.0;
    private static final double CREDIBLE_SHARE = 1 / 4.0;
    private static final double LEAST_CREDIBLE = 0.05;

    /** What the title or the source says counts beside a text that the model cannot read. */
    private static final double TOLD = 2 / 3.0;

    /** A guess at a text that the model cannot read names no field below this. */
    private static final double LEAST_GUESS = 0.4;

    private final FieldClassifier classifier;
    private final WorkLevels levels;
    private final OccupationCodes codes;
    private final Taxonomy taxonomy;

    FieldReading(FieldClassifier classifier, WorkLevels levels, OccupationCodes codes, Taxonomy taxonomy) {
        this.classifier = classifier;
        this.levels = levels;
        this.codes = codes;
        this.taxonomy = taxonomy;
    }

    /**
     * What was read.
     *
     * @param field the one that the posting belongs to; null where nothing says
     */
    public record Fields(FieldScores scores, @Nullable String field) {}

    public String version() {
        return classifier.version() + RULES;
    }

    /** The classifier of a version of this. */
    public static String classifierOf(String version) {
        int rules = version.indexOf('/');
        return rules < 0 ? version : version.substring(0, rules);
    }

    /**
     * What the title and the source tell.
     *
     * @param occupations of the dictionary that were found in the title
     * @param stated the field of the source; null where it states none
     * @param language of the text; null where it is not known
     */
    public record Told(
            String title,
            List<String> occupations,
            @Nullable String stated,
            @Nullable String language) {}

    public Fields of(Posting posting, float[] vector) {
        Told told =
                new Told(posting.getTitle(), posting.getOccupations(), posting.getStatedField(), posting.getLanguage());
        return of(told, meant(vector));
    }

    /** What a vector means to the classifier that serves. */
    public FieldScores meant(float[] vector) {
        return classifier.classify(vector);
    }

    public Fields of(Told told, FieldScores meant) {
        String named = named(told);
        return readable(told.language()) ? read(meant, named, told.stated()) : told(meant, named, told.stated());
    }

    private static boolean readable(@Nullable String language) {
        return language == null || FieldClassifier.LANGUAGES.contains(language);
    }

    private static Fields read(FieldScores meant, @Nullable String named, @Nullable String stated) {
        FieldScores scores = mixed(meant, named, TITLE);
        String first = scores.top(1).stream().findFirst().orElse(null);
        boolean credible = stated != null
                && scores.of(stated) >= Math.max(LEAST_CREDIBLE, first == null ? 0 : CREDIBLE_SHARE * scores.of(first));
        return new Fields(scores, credible ? stated : first);
    }

    private static Fields told(FieldScores meant, @Nullable String named, @Nullable String stated) {
        FieldScores scores = mixed(mixed(meant, named, TOLD), stated, TOLD);
        String first = scores.top(1).stream()
                .filter(field -> scores.of(field) >= LEAST_GUESS)
                .findFirst()
                .orElse(named);
        return new Fields(scores, first);
    }

    /** The scores with a share for one field; the same where there is none. */
    private static FieldScores mixed(FieldScores scores, @Nullable String field, double share) {
        if (field == null) {
            return scores;
        }
        Map<String, Double> mixed = new HashMap<>();
        scores.probabilities().forEach((other, probability) -> mixed.put(other, (1 - share) * probability));
        mixed.merge(field, scores.probabilities().isEmpty() ? 1 : share, Double::sum);
        return new FieldScores(mixed, scores.by());
    }

    /** The field of the unit group that the title names, or of the occupation that the dictionary finds in it. */
    private @Nullable String named(Told told) {
        return Optional.ofNullable(levels.of(told.title()).unitGroup())
                .flatMap(codes::fieldOfIsco)
                .or(() -> told.occupations().stream()
                        .map(taxonomy::findOccupation)
                        .flatMap(Optional::stream)
                        .map(Occupation::field)
                        .findFirst())
                .orElse(null);
    }
}

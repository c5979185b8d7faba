package org.jobatlas.evaluation.internal.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jobatlas.evaluation.EvaluationRequest;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.score.Metric;
import org.jobatlas.evaluation.internal.score.PairedComparison;
import org.jobatlas.evaluation.internal.score.Scores;
import org.jobatlas.evaluation.internal.system.IndexedCorpus;
import org.jobatlas.evaluation.internal.system.SystemCatalogue;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.ranking.metrics.Estimate;

/**
 * Everything that a report is made of.
 *
 * @param profiles by id of the query
 */
public record EvaluationFindings(
        EvaluationRequest request,
        JudgedSet set,
        IndexedCorpus corpus,
        Map<String, Profile> profiles,
        List<Scores> scores,
        Scores baseline,
        Map<String, Map<Metric, Estimate>> estimates,
        List<PairedComparison> comparisons) {

    public static Map<String, Map<Metric, Estimate>> estimates(List<Scores> scores, long seed) {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.USUAL_RESAMPLES, seed);
        Map<String, Map<Metric, Estimate>> estimates = new LinkedHashMap<>();
        for (Scores system : scores) {
            Map<Metric, Estimate> byMetric = new EnumMap<>(Metric.class);
            for (Metric metric : Metric.values()) {
                byMetric.put(metric, bootstrap.of(system.of(metric)));
            }
            estimates.put(system.name(), byMetric);
        }
        return estimates;
    }

    Estimate of(Scores system, Metric metric) {
        return Objects.requireNonNull(
                Objects.requireNonNull(estimates.get(system.name())).get(metric));
    }

    /** The system whose queries are shown one by one: what people get, or else the best that is not the baseline. */
    Optional<Scores> shown() {
        return scores.stream()
                .filter(system -> system.name().equals(SystemCatalogue.FULL) && isNotBaseline(system))
                .findFirst()
                .or(() -> scores.stream()
                        .filter(this::isNotBaseline)
                        .max(Comparator.comparingDouble(
                                system -> of(system, Metric.NDCG).mean())));
    }

    private boolean isNotBaseline(Scores system) {
        return !system.name().equals(baseline.name());
    }
}

package org.jobatlas.evaluation.internal.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.ranking.metrics.RandomisationTest;

/** One system beside another, query by query. */
public record PairedComparison(String system, String other, Map<Metric, Difference> differences) {

    private static final List<List<String>> ALSO = List.of(List.of("hybrid", "lexical"), List.of("full", "hybrid"));

    /**
     * By how much a metric of the one exceeds that of the other.
     *
     * @param share of the other's mean, such as 0.15 for 15 % more
     * @param p of a paired randomisation test
     */
    public record Difference(Estimate estimate, double share, double p) {}

    /** Every system with the one it is a change of and with the baseline. */
    public static List<PairedComparison> all(List<Scores> scores, Scores baseline, long seed) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (Scores system : scores) {
            String against = system.run().against();
            if (against != null && find(scores, against).isPresent()) {
                pairs.add(List.of(system.name(), against));
            }
        }
        pairs.addAll(ALSO);
        scores.forEach(system -> pairs.add(List.of(system.name(), baseline.name())));
        List<PairedComparison> all = new ArrayList<>();
        for (List<String> pair : pairs) {
            Optional<Scores> system = find(scores, pair.getFirst());
            Optional<Scores> other = find(scores, pair.getLast());
            if (system.isPresent() && other.isPresent() && !pair.getFirst().equals(pair.getLast())) {
                all.add(of(system.get(), other.get(), seed));
            }
        }
        return all;
    }

    private static Optional<Scores> find(List<Scores> scores, String name) {
        return scores.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static PairedComparison of(Scores system, Scores other, long seed) {
        Bootstrap bootstrap = new Bootstrap(Bootstrap.USUAL_RESAMPLES, seed);
        RandomisationTest test = new RandomisationTest(Bootstrap.USUAL_RESAMPLES, seed);
        Map<Metric, Difference> differences = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            Estimate estimate = bootstrap.of(system.over(other, metric));
            double reference =
                    java.util.Arrays.stream(other.of(metric)).average().orElse(0);
            differences.put(
                    metric,
                    new Difference(
                            estimate,
                            reference == 0 ? 0 : estimate.mean() / reference,
                            test.p(system.of(metric), other.of(metric))));
        }
        return new PairedComparison(system.name(), other.name(), differences);
    }
}

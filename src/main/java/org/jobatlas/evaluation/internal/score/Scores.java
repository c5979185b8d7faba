package org.jobatlas.evaluation.internal.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jobatlas.evaluation.internal.input.JudgedSet;
import org.jobatlas.evaluation.internal.system.IndexedCorpus;
import org.jobatlas.evaluation.internal.system.SystemRun;

/**
 * The values of all metrics for the lists of one system, query by query.
 *
 * @param values one per query, in the order of the judged set
 */
public record Scores(SystemRun run, Map<Metric, double[]> values) {

    public static Scores of(SystemRun run, JudgedSet set, IndexedCorpus corpus) {
        Map<Metric, double[]> values = new EnumMap<>(Metric.class);
        List<Metric.Served> served = set.judged().stream()
                .map(query -> Metric.Served.of(run.of(query), set.of(query), corpus))
                .toList();
        for (Metric metric : Metric.values()) {
            values.put(metric, served.stream().mapToDouble(metric::of).toArray());
        }
        return new Scores(run, values);
    }

    public String name() {
        return run.name();
    }

    public double[] of(Metric metric) {
        return Objects.requireNonNull(values.get(metric));
    }

    /** What this system has more than another, query by query. */
    public double[] over(Scores other, Metric metric) {
        double[] mine = of(metric);
        double[] theirs = other.of(metric);
        return IntStream.range(0, mine.length)
                .mapToDouble(i -> mine[i] - theirs[i])
                .toArray();
    }
}

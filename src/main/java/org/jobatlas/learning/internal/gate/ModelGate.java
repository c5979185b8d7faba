package org.jobatlas.learning.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.recommendation.RankingModel;
import org.springframework.stereotype.Component;

/** Decides whether a trained re-ranker or query adapter may replace the serving one. */
@Component
public class ModelGate {

    /** Lower bound of the 95 % interval of the gain in nDCG@10 that is still accepted (non-inferiority margin). */
    private static final double LOWEST_GAIN = -0.005;

    private static final double LOWEST_OF_SLICE = -0.03;
    private static final int LEAST_LISTS = 30;
    private static final double SAME = 0.98;
    private static final double SLOWEST = 1.2;

    /** Largest accepted share of probe people who no longer find a job of exactly their title in the first ten. */
    private static final double MOST_LOST = 0.05;

    /**
     * Minimum predictability of the answers, in standard errors above chance; chance alone exceeds it in 6 of 1,000
     * trainings.
     */
    private static final double LEAST_FORETOLD = 2.5;

    private final PairedGains gains;
    private final Probes probes;

    ModelGate(PairedGains gains, Probes probes) {
        this.gains = gains;
        this.probes = probes;
    }

    /** Compares both on the held-out lists and on newly made lists. */
    public GateReport judge(Trial trial) {
        List<Slice> slices = gains.compare(trial);
        List<Check> checks = new ArrayList<>();
        Slice all = slices.getFirst();
        checks.add(new Check(
                "lists",
                all.lists() >= LEAST_LISTS,
                List.of(String.valueOf(all.lists()), String.valueOf(LEAST_LISTS))));
        checks.add(new Check(
                "answers",
                trial.foretold() >= LEAST_FORETOLD,
                List.of(number(trial.foretold(), 1), number(LEAST_FORETOLD, 1))));
        double lowest = all.relative(all.difference().low());
        checks.add(new Check(
                "gain",
                lowest > LOWEST_GAIN,
                List.of(percent(all.relative(all.difference().mean())), percent(lowest), percent(LOWEST_GAIN))));
        checks.add(slices(slices));
        checks.addAll(probed(trial));
        return new GateReport(slices, checks, importances(trial));
    }

    private List<Check> probed(Trial trial) {
        Probes.Seen seen = probes.look(trial);
        long lost = seen.hitsBefore() - seen.hits();
        return List.of(
                new Check("probes", seen.people() > 0, List.of(String.valueOf(seen.people()))),
                new Check(
                        "exact-hit",
                        lost <= MOST_LOST * seen.people() && risesEverywhere(trial),
                        List.of(
                                String.valueOf(seen.hits()),
                                String.valueOf(seen.people()),
                                String.valueOf(seen.hitsBefore()))),
                new Check("counterfactual", seen.same() >= SAME, List.of(percent(seen.same()))),
                new Check(
                        "latency",
                        seen.slowdown() <= SLOWEST,
                        List.of(number(seen.slowdown(), 2), number(SLOWEST, 2))));
    }

    /**
     * A slice fails where its pooled estimate falls by more than the margin and the fall is significant; without
     * pooling one of two dozen slices would fail by chance.
     */
    private static Check slices(List<Slice> slices) {
        Map<Slice, PooledSlices.Pooled> pooled = PooledSlices.of(slices);
        List<String> fallen = new ArrayList<>();
        pooled.forEach((slice, found) -> {
            double change = slice.relative(found.mean());
            if (change < LOWEST_OF_SLICE && found.surelyFalls()) {
                fallen.add(slice.name() + " " + percent(change));
            }
        });
        return new Check("slices", fallen.isEmpty(), List.of(String.join(", ", fallen), percent(-LOWEST_OF_SLICE)));
    }

    /** Whether the model is monotone: no score falls when a feature gets better. */
    private static boolean risesEverywhere(Trial trial) {
        RankingModel model = trial.trained().model();
        for (Episode episode : seen(trial)) {
            int[] places = model.features().stream()
                    .mapToInt(episode.features()::indexOf)
                    .toArray();
            for (Episode.Item item : episode.items()) {
                double[] values = ModelScore.values(item, places);
                double[][] rows = new double[values.length + 1][];
                Arrays.setAll(rows, i -> better(values, i));
                double[] scores = model.scores(rows);
                double before = scores[values.length];
                if (Arrays.stream(scores).anyMatch(score -> score < before)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A sample of the lists as the trained model measures them. */
    private static List<Episode> seen(Trial trial) {
        return trial.heldOut().stream()
                .limit(LEAST_LISTS)
                .map(trial.trained().seen())
                .toList();
    }

    private static double[] better(double[] values, int feature) {
        double[] better = values.clone();
        if (feature < better.length && !Double.isNaN(better[feature])) {
            better[feature] = Math.min(1, better[feature] + 0.25);
        }
        return better;
    }

    private static Map<String, Double> importances(Trial trial) {
        RankingModel model = trial.trained().model();
        double[] sums = new double[model.features().size()];
        int count = 0;
        for (Episode episode : seen(trial)) {
            int[] places = model.features().stream()
                    .mapToInt(episode.features()::indexOf)
                    .toArray();
            double[][] all = model.contributions(episode.items().stream()
                    .map(item -> ModelScore.values(item, places))
                    .toArray(double[][]::new));
            for (int i = 0; i < sums.length; i++) {
                int feature = i;
                double mean = Arrays.stream(all)
                        .mapToDouble(row -> row[feature])
                        .average()
                        .orElse(0);
                sums[i] += Arrays.stream(all)
                        .mapToDouble(row -> Math.abs(row[feature] - mean))
                        .sum();
            }
            count += all.length;
        }
        Map<String, Double> importances = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            importances.put(model.features().get(i), count == 0 ? 0 : Math.round(100 * sums[i] / count) / 100.0);
        }
        return importances;
    }

    private static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}

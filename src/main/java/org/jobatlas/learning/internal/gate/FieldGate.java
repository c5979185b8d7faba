package org.jobatlas.learning.internal.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.ranking.metrics.Estimate;

/**
 * Decides whether a trained classifier of fields of work may replace the serving one: both classify the same held-out
 * labelled texts.
 */
public final class FieldGate {

    private static final double LOWEST_GAIN = -0.005;
    private static final double LOWEST_OF_SLICE = -0.03;
    private static final int LEAST_TEXTS = 30;
    private static final int LEAST_OF_SLICE = 5;
    private static final double MORE_SURPRISED = 1.02;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2_000, 25);

    private FieldGate() {}

    /**
     * The results of both for a text.
     *
     * @param source who labelled it
     * @param slices slices besides all
     */
    public record Read(String source, List<String> slices, Outcome serving, Outcome trained) {

        public Read {
            slices = List.copyOf(slices);
        }
    }

    /**
     * The result of one classifier for a text.
     *
     * @param right 1 where the first field is correct, else 0
     * @param surprise negative log probability of the correct fields
     */
    public record Outcome(double right, double surprise) {}

    /** Compares both, slice by slice. */
    public static GateReport judge(List<Read> texts) {
        List<Slice> slices = slices(texts);
        Slice all = slices.getFirst();
        double lowest = all.relative(all.difference().low());
        double surprised = mean(texts, read -> read.trained().surprise())
                / Math.max(1e-9, mean(texts, read -> read.serving().surprise()));
        List<Check> checks = List.of(
                new Check(
                        "texts",
                        texts.size() >= LEAST_TEXTS,
                        List.of(String.valueOf(texts.size()), String.valueOf(LEAST_TEXTS))),
                new Check(
                        "right",
                        lowest > LOWEST_GAIN,
                        List.of(
                                ModelGate.percent(all.relative(all.difference().mean())),
                                ModelGate.percent(lowest),
                                ModelGate.percent(LOWEST_GAIN))),
                fallen(slices),
                new Check(
                        "surprise",
                        surprised <= MORE_SURPRISED,
                        List.of(String.format(Locale.ROOT, "%.2f", surprised), String.valueOf(MORE_SURPRISED))));
        return new GateReport(slices, checks, Map.of());
    }

    private static double mean(Collection<Read> texts, ToDoubleFunction<Read> value) {
        return texts.stream().mapToDouble(value).average().orElse(0);
    }

    private static Check fallen(List<Slice> slices) {
        List<String> fallen = new ArrayList<>();
        PooledSlices.of(slices).forEach((slice, found) -> {
            double change = slice.relative(found.mean());
            if (change < LOWEST_OF_SLICE && found.surelyFalls()) {
                fallen.add(slice.name() + " " + ModelGate.percent(change));
            }
        });
        return new Check(
                "field-slices",
                fallen.isEmpty(),
                List.of(String.join(", ", fallen), ModelGate.percent(-LOWEST_OF_SLICE)));
    }

    private static List<Slice> slices(List<Read> texts) {
        Map<String, List<Read>> byName = new LinkedHashMap<>();
        for (Read read : texts) {
            for (String name : read.slices()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(read);
            }
        }
        List<Slice> slices = new ArrayList<>();
        slices.add(slice(GateReport.ALL, texts));
        byName.forEach((name, some) -> {
            if (some.size() >= LEAST_OF_SLICE) {
                slices.add(slice(name, some));
            }
        });
        return slices;
    }

    private static Slice slice(String name, List<Read> texts) {
        return new Slice(
                name,
                texts.size(),
                estimate(texts, read -> read.serving().right(), 0),
                estimate(texts, read -> read.trained().right(), 0),
                estimate(texts, read -> read.trained().right() - read.serving().right(), -1));
    }

    /** Bootstraps over sources, since labels of one source are similar; for very few, only the interval is given. */
    private static Estimate estimate(List<Read> texts, ToDoubleFunction<Read> value, double least) {
        List<double[]> groups = texts.stream()
                .collect(Collectors.groupingBy(Read::source, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(own -> own.stream().mapToDouble(value).toArray())
                .toList();
        if (groups.isEmpty()) {
            return new Estimate(0, least, 1);
        }
        Estimate estimate = BOOTSTRAP.ofGroups(groups);
        return groups.size() < LEAST_OF_SLICE ? new Estimate(estimate.mean(), least, 1) : estimate;
    }
}

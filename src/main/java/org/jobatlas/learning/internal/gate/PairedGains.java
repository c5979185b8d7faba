package org.jobatlas.learning.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.tree.DebiasedGain;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.stereotype.Component;

/** Compares two models list by list, slice by slice. */
@Component
class PairedGains {

    private static final int LEAST = 5;
    private static final Bootstrap BOOTSTRAP = new Bootstrap(2_000, 25);

    private final Slicing slicing;

    PairedGains(Slicing slicing) {
        this.slicing = slicing;
    }

    /** Only slices with enough lists; the first is all lists. */
    List<Slice> compare(Trial trial) {
        Set<UUID> known = trial.known();
        List<Slice> slices = new ArrayList<>();
        slicing.of(trial.heldOut(), known).forEach((name, episodes) -> {
            if (slices.isEmpty() || episodes.size() >= LEAST) {
                slices.add(slice(name, episodes, trial));
            }
        });
        return slices;
    }

    private static Slice slice(String name, List<Episode> episodes, Trial trial) {
        double[] serving = gains(trial.serving(), episodes, trial);
        double[] trained = gains(trial.trained(), episodes, trial);
        double[] differences = new double[serving.length];
        Arrays.setAll(differences, i -> trained[i] - serving[i]);
        return new Slice(
                name,
                episodes.size(),
                estimate(episodes, serving, 0),
                estimate(episodes, trained, 0),
                estimate(episodes, differences, -1));
    }

    /**
     * Bootstraps over people, since lists of one person are similar; for very few people, only the interval is given.
     */
    private static Estimate estimate(List<Episode> episodes, double[] values, double least) {
        Map<UUID, List<Integer>> byPerson = IntStream.range(0, values.length)
                .boxed()
                .collect(Collectors.groupingBy(i -> episodes.get(i).person(), LinkedHashMap::new, Collectors.toList()));
        List<double[]> groups = byPerson.values().stream()
                .map(own -> own.stream().mapToDouble(i -> values[i]).toArray())
                .toList();
        if (groups.isEmpty()) {
            return new Estimate(0, least, 1);
        }
        Estimate estimate = BOOTSTRAP.ofGroups(groups);
        return groups.size() < LEAST ? new Estimate(estimate.mean(), least, 1) : estimate;
    }

    /** List by list, times its weight, relative to the mean of the best possible gains. */
    private static double[] gains(Contestant one, List<Episode> episodes, Trial trial) {
        List<DebiasedGain.Reached> all = episodes.stream()
                .map(episode -> one.gain(episode, trial.bias()).times(episode.weight()))
                .toList();
        double best =
                all.stream().mapToDouble(DebiasedGain.Reached::best).average().orElse(0);
        return all.stream()
                .mapToDouble(reached -> best == 0 ? 0 : reached.gain() / best)
                .toArray();
    }
}

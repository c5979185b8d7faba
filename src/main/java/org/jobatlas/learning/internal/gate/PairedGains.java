package org.jobatlas.learning.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.tree.DebiasedGain;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.recommendation.RankingModel;
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

    /** Only slices with a handful of lists or more; the first is all of them. */
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
                name, episodes.size(), BOOTSTRAP.of(serving), BOOTSTRAP.of(trained), BOOTSTRAP.of(differences));
    }

    private static double[] gains(RankingModel model, List<Episode> episodes, Trial trial) {
        return episodes.stream()
                .mapToDouble(episode -> DebiasedGain.of(episode, ModelScore.of(model, episode), trial.bias()))
                .toArray();
    }
}

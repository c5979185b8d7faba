package org.jobatlas.learning.internal.simulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.learning.internal.run.RerankerTraining;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.simulation.LearningLoop.Course;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.stereotype.Component;

/** Trains on randomly permuted answers, which must not pass the gate, and counts how many the gate refuses. */
@Component
class ShuffledModels {

    private final Sampling sampling;
    private final RerankerTraining training;
    private final Artefacts artefacts;
    private final RankingModels models;
    private final Population population;
    private final Clock clock;

    ShuffledModels(
            Sampling sampling,
            RerankerTraining training,
            Artefacts artefacts,
            RankingModels models,
            Population population,
            Clock clock) {
        this.sampling = sampling;
        this.training = training;
        this.artefacts = artefacts;
        this.models = models;
        this.population = population;
        this.clock = clock;
    }

    /**
     * The results.
     *
     * @param refused how many the gate refused
     * @param reasons how many each check refused
     * @param gains relative gain that each would have had in true nDCG
     */
    record Seen(int trained, int refused, Map<String, Integer> reasons, List<Double> gains) {

        static final Seen NOTHING = new Seen(0, 0, Map.of(), List.of());

        Seen with(Seen more) {
            Map<String, Integer> all = new TreeMap<>(reasons);
            more.reasons.forEach((name, count) -> all.merge(name, count, Integer::sum));
            List<Double> both = new ArrayList<>(gains);
            both.addAll(more.gains);
            return new Seen(trained + more.trained, refused + more.refused, all, both);
        }
    }

    /** Trains models on the shuffled answers of a run. */
    Seen train(Course course, int count, long seed) {
        Samples samples = SystemRights.call(() -> sampling.read(course.begun(), clock.instant()));
        double untrained = population.gain(course.tests(), models.bundled());
        Seen seen = Seen.NOTHING;
        for (int i = 0; i < count; i++) {
            long number = 1000L * seed + i;
            Samples dealt = i % 2 == 0 ? samples.shuffled(number) : samples.exchanged(number);
            TrainedModel bad = training.train(dealt, (stage, share) -> {}).orElseThrow();
            double gain = population.gain(course.tests(), models.open(artefacts.open(bad.id())));
            Map<String, Integer> reasons = new TreeMap<>();
            bad.report().failures().stream().map(Check::name).forEach(name -> reasons.put(name, 1));
            seen = seen.with(new Seen(1, bad.report().passed() ? 0 : 1, reasons, List.of(gain / untrained - 1)));
        }
        return seen;
    }
}

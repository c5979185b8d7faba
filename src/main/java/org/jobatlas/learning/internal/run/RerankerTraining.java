package org.jobatlas.learning.internal.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.gate.Contestant;
import org.jobatlas.learning.internal.gate.ModelGate;
import org.jobatlas.learning.internal.gate.Trial;
import org.jobatlas.learning.internal.registry.ModelRegistration;
import org.jobatlas.learning.internal.registry.ModelRegistration.Learnt;
import org.jobatlas.learning.internal.sample.Predictability;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.tree.LambdaMart;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.TreeModelFile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Trains the re-ranker from samples. */
@Component
@Order(1)
public class RerankerTraining implements KindTraining {

    private static final List<Long> SEEDS = List.of(11L, 23L, 47L);

    private final Sampling sampling;
    private final RankingModels models;
    private final ModelGate gate;
    private final ModelRegistration entries;

    RerankerTraining(Sampling sampling, RankingModels models, ModelGate gate, ModelRegistration entries) {
        this.sampling = sampling;
        this.models = models;
        this.gate = gate;
        this.entries = entries;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.RERANKER;
    }

    @Override
    public Optional<TrainedModel> train(Period period, Samples samples, TrainingSteps steps) {
        return train(samples, steps);
    }

    /** Trains from lists alone. */
    public Optional<TrainedModel> train(Samples samples, TrainingSteps steps) {
        LambdaMart learner = new LambdaMart(sampling.prior(), samples.bias(), SEEDS);
        LambdaMart.Grown grown =
                learner.fit(samples.earlier(), seed -> steps.reached("fit", 0.7 * seed / SEEDS.size()));
        StoredModel stored = stored(grown);
        steps.reached("judge", 0.7);
        GateReport report = gate.judge(new Trial(
                Contestant.of(models.serving()),
                Contestant.of(models.open(stored)),
                samples.later(),
                samples.known(),
                samples.bias(),
                new Predictability(sampling.prior(), samples.bias()).of(samples.earlier())));
        steps.reached("store", 0.95);
        return Optional.of(entries.add(new Learnt(kind(), stored, samples.counts()), samples, report));
    }

    private StoredModel stored(LambdaMart.Grown grown) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("kind", TreeModelFile.KIND);
        properties.put("trees", String.valueOf(grown.trees()));
        grown.bySeed()
                .forEach((seed, gain) -> properties.put("ndcg.seed." + seed, String.format(Locale.ROOT, "%.4f", gain)));
        return StoredModel.of(
                entries.name(TreeModelFile.KIND), properties, grown.file().bytes());
    }
}

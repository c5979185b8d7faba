package org.jobatlas.learning.internal.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.gate.ModelGate;
import org.jobatlas.learning.internal.gate.Trial;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.tree.LambdaMart;
import org.jobatlas.model.StoredModel;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.TreeModelFile;
import org.springframework.stereotype.Component;

/** From samples to an entry of the registry. */
@Component
public class RerankerTraining {

    private static final List<Long> SEEDS = List.of(11L, 23L, 47L);

    private final Sampling sampling;
    private final RankingModels models;
    private final ModelGate gate;
    private final TrainedModels registry;
    private final Artefacts artefacts;
    private final CurrentAccount current;
    private final Clock clock;

    RerankerTraining(
            Sampling sampling,
            RankingModels models,
            ModelGate gate,
            TrainedModels registry,
            Artefacts artefacts,
            CurrentAccount current,
            Clock clock) {
        this.sampling = sampling;
        this.models = models;
        this.gate = gate;
        this.registry = registry;
        this.artefacts = artefacts;
        this.current = current;
        this.clock = clock;
    }

    /** Told how far it has come; throws to end it. */
    public interface Steps {
        void reached(String stage, double share);
    }

    /** Learns, judges and registers; nothing is activated. */
    public TrainedModel train(Samples samples, Steps steps) {
        LambdaMart learner = new LambdaMart(sampling.prior(), samples.bias(), SEEDS);
        LambdaMart.Grown grown =
                learner.fit(samples.earlier(), seed -> steps.reached("fit", 0.2 + 0.5 * seed / SEEDS.size()));
        StoredModel stored = stored(grown);
        steps.reached("judge", 0.7);
        GateReport report = gate.judge(
                new Trial(models.serving(), models.open(stored), samples.later(), samples.known(), samples.bias()));
        steps.reached("store", 0.95);
        TrainedModel model = new TrainedModel(
                new ModelId(UUID.randomUUID()),
                ModelKind.RERANKER,
                stored.version(),
                registry.serving(ModelKind.RERANKER).map(TrainedModel::id),
                origin(samples),
                report);
        artefacts.add(model, stored);
        return model;
    }

    private TrainedModel.Origin origin(Samples samples) {
        Instant now = clock.instant();
        Optional<AccountId> by = current.find();
        return new TrainedModel.Origin(
                now, by, samples.from(), samples.later().getLast().at(), samples.counts());
    }

    private StoredModel stored(LambdaMart.Grown grown) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("kind", TreeModelFile.KIND);
        properties.put("trees", String.valueOf(grown.trees()));
        grown.bySeed()
                .forEach((seed, gain) -> properties.put("ndcg.seed." + seed, String.format(Locale.ROOT, "%.4f", gain)));
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return StoredModel.of(
                TreeModelFile.KIND + "-" + day, properties, grown.file().bytes());
    }
}

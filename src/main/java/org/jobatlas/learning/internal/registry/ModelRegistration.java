package org.jobatlas.learning.internal.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.model.StoredModel;
import org.springframework.stereotype.Component;

/** Registers trained models. */
@Component
public class ModelRegistration {

    private final Artefacts artefacts;
    private final TrainedModels registry;
    private final CurrentAccount current;
    private final Clock clock;

    ModelRegistration(Artefacts artefacts, TrainedModels registry, CurrentAccount current, Clock clock) {
        this.artefacts = artefacts;
        this.registry = registry;
        this.current = current;
        this.clock = clock;
    }

    /** A name with today's date. */
    public String name(String family) {
        return family + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A model before registration. */
    public record Learnt(ModelKind kind, StoredModel stored, Map<String, Long> counts) {}

    /** Registers a model trained on lists. */
    public TrainedModel add(Learnt learnt, Samples samples, GateReport report) {
        return add(
                learnt,
                new TrainedModel.Origin(
                        clock.instant(),
                        current.find(),
                        samples.from(),
                        samples.later().getLast().at(),
                        learnt.counts()),
                report);
    }

    /** Registers a model without activating it. */
    public TrainedModel add(Learnt learnt, TrainedModel.Origin origin, GateReport report) {
        TrainedModel model = new TrainedModel(
                new ModelId(UUID.randomUUID()),
                learnt.kind(),
                learnt.stored().version(),
                registry.serving(learnt.kind()).map(TrainedModel::id),
                origin,
                report);
        artefacts.add(model, learnt.stored());
        return model;
    }
}

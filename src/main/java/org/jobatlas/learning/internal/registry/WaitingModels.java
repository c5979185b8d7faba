package org.jobatlas.learning.internal.registry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.shared.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Models that need an administrator's decision: activated ones that cannot serve here, and those that passed their gate
 * since the last activation and never served.
 */
@Component
@Order(40)
class WaitingModels implements Decisions {

    private static final List<ModelKind> KINDS = List.of(ModelKind.values());

    private final TrainedModels models;

    WaitingModels(TrainedModels models) {
        this.models = models;
    }

    @Override
    public String kind() {
        return "model";
    }

    @Override
    public long waiting() {
        return KINDS.stream()
                .mapToLong(kind -> models.running(kind).trouble().stream().count() + untried(kind))
                .sum();
    }

    private long untried(ModelKind kind) {
        Instant changed = models.changes(kind).stream()
                .map(TrainedModels.Change::at)
                .findFirst()
                .orElse(Instant.EPOCH);
        Stream<TrainedModel> newer =
                models.list(kind).stream().filter(model -> model.origin().at().isAfter(changed));
        return newer.filter(model -> model.report().passed()).count();
    }

    @Override
    public String address() {
        return "admin/models";
    }
}

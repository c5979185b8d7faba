package org.jobatlas.learning.internal.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class Registry implements TrainedModels {

    private final ModelTable table;
    private final ActivationLog activations;
    private final Artefacts artefacts;
    private final ModelActivation switchboard;
    private final TransactionOperations transaction;

    Registry(
            ModelTable table,
            ActivationLog activations,
            Artefacts artefacts,
            ModelActivation switchboard,
            TransactionOperations transaction) {
        this.table = table;
        this.activations = activations;
        this.artefacts = artefacts;
        this.switchboard = switchboard;
        this.transaction = transaction;
    }

    @Override
    public List<TrainedModel> list(ModelKind kind) {
        return table.list(kind);
    }

    @Override
    public Optional<TrainedModel> find(ModelId id) {
        return table.find(id);
    }

    @Override
    public Optional<TrainedModel> serving(ModelKind kind) {
        return activations.last(kind).map(ActivationLog.Row::model).flatMap(table::find);
    }

    @Override
    public Running running(ModelKind kind) {
        return switchboard.running(kind);
    }

    @Override
    public void activate(ModelId id) {
        activate(id, last -> true);
    }

    @Override
    public boolean activate(ModelId id, Running since) {
        return activate(id, last -> last == since.change());
    }

    /** Activates if the number of the last activation, read under the lock, satisfies the predicate. */
    private boolean activate(ModelId id, LongPredicate after) {
        TrainedModel model = passed(id);
        switchboard.slot(model.kind()).require(artefacts.open(id));
        Boolean done = transaction.execute(status -> {
            activations.lock(model.kind());
            Optional<ActivationLog.Row> before = activations.last(model.kind());
            if (!after.test(before.map(ActivationLog.Row::id).orElse(ModelActivation.BUNDLED))) {
                return false;
            }
            if (before.map(ActivationLog.Row::model).filter(id::equals).isEmpty()) {
                Long backTo = before.map(ActivationLog.Row::id).orElse(null);
                activations.add(model.kind(), id, Action.ACTIVATED, backTo);
            }
            return true;
        });
        switchboard.follow();
        return Boolean.TRUE.equals(done);
    }

    private TrainedModel passed(ModelId id) {
        TrainedModel model =
                table.find(id).orElseThrow(() -> new IllegalArgumentException("There is no model " + id + "."));
        if (!model.report().passed()) {
            throw new IllegalArgumentException("The model " + model.version() + " did not pass its gate: "
                    + model.report().failures().stream()
                            .map(GateReport.Check::name)
                            .collect(Collectors.joining(", ")) + ".");
        }
        return model;
    }

    @Override
    public Change rollBack(ModelKind kind) {
        transaction.executeWithoutResult(status -> {
            activations.lock(kind);
            ActivationLog.Row now = activations
                    .last(kind)
                    .filter(row -> row.model() != null)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "What serves came with the portal; there is nothing to go back to."));
            Long backTo = now.backTo();
            if (backTo == null) {
                activations.add(kind, null, Action.ROLLED_BACK, null);
            } else {
                ActivationLog.Row target = activations.get(backTo);
                activations.add(kind, target.model(), Action.ROLLED_BACK, target.backTo());
            }
        });
        switchboard.follow();
        return activations.changes(kind).getFirst();
    }

    @Override
    public List<Change> changes(ModelKind kind) {
        return activations.changes(kind);
    }
}

package org.jobatlas.learning.internal.registry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModels.Running;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Activates in this process the models that the activation log names, before the first list and after every change.
 * Where a model cannot be opened here, the bundled one serves, and the page of models says so.
 */
@Component
class ModelActivation implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ModelActivation.class);
    static final long BUNDLED = 0;
    private static final long NOT_WHAT_IS_MEANT = -1;

    private final ActivationLog activations;
    private final Artefacts artefacts;
    private final Map<ModelKind, Slot> slots = new EnumMap<>(ModelKind.class);
    private final Map<ModelKind, Long> applied = new EnumMap<>(ModelKind.class);
    private final Map<ModelKind, String> troubles = new EnumMap<>(ModelKind.class);

    ModelActivation(ActivationLog activations, Artefacts artefacts, List<Slot> slots) {
        this.activations = activations;
        this.artefacts = artefacts;
        slots.forEach(slot -> this.slots.put(slot.kind(), slot));
    }

    @Override
    public void afterSingletonsInstantiated() {
        follow();
    }

    /** Reads the log and activates what changed. */
    @Scheduled(fixedDelayString = "${jobatlas.learning.poll:2s}", initialDelayString = "${jobatlas.learning.poll:2s}")
    void follow() {
        try {
            SystemRights.run(() -> slots.values().forEach(this::apply));
        } catch (DataAccessException e) {
            log.debug("What is to serve cannot be asked; what serves goes on", e);
        }
    }

    /** Activates the logged model of a kind; failures are retried on each call. */
    private synchronized void apply(Slot slot) {
        Optional<ActivationLog.Row> last = activations.last(slot.kind());
        long wanted = last.map(ActivationLog.Row::id).orElse(BUNDLED);
        boolean troubled = troubles.containsKey(slot.kind());
        if (!troubled && wanted == applied.getOrDefault(slot.kind(), BUNDLED)) {
            return;
        }
        try {
            ModelId model = last.map(ActivationLog.Row::model).orElse(null);
            slot.serve(model == null ? null : artefacts.open(model));
            applied.put(slot.kind(), wanted);
            if (troubles.remove(slot.kind()) != null) {
                log.info("What is to serve as {} does again.", slot.kind().key());
            }
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            fallBack(slot, e);
        }
    }

    private void fallBack(Slot slot, RuntimeException e) {
        String trouble = String.valueOf(e.getMessage());
        String before = troubles.put(slot.kind(), trouble);
        if (before == null) {
            slot.serve(null);
        }
        if (!trouble.equals(before)) {
            log.error(
                    "The model that is to serve as {} cannot: {} The one that comes with the portal does.",
                    slot.kind().key(),
                    trouble);
        }
    }

    synchronized Running running(ModelKind kind) {
        Optional<String> trouble = Optional.ofNullable(troubles.get(kind));
        long change = trouble.isPresent() ? NOT_WHAT_IS_MEANT : applied.getOrDefault(kind, BUNDLED);
        return new Running(slot(kind).serving(), trouble, change);
    }

    Slot slot(ModelKind kind) {
        @Nullable Slot slot = slots.get(kind);
        if (slot == null) {
            throw new IllegalArgumentException("Nothing serves as " + kind.key() + " here.");
        }
        return slot;
    }
}

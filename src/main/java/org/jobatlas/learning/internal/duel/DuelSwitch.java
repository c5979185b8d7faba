package org.jobatlas.learning.internal.duel;

import java.util.Optional;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.RankingModels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts and stops comparisons in this process according to the database. A comparison ends when another model is
 * activated.
 */
@Component
class DuelSwitch {

    private static final Logger log = LoggerFactory.getLogger(DuelSwitch.class);

    private final DuelTable table;
    private final DuelCounting counting;
    private final TrainedModels registry;
    private final Artefacts artefacts;
    private final RankingModels ranking;
    private @Nullable ModelDuel here;

    DuelSwitch(
            DuelTable table,
            DuelCounting counting,
            TrainedModels registry,
            Artefacts artefacts,
            RankingModels ranking) {
        this.table = table;
        this.counting = counting;
        this.registry = registry;
        this.artefacts = artefacts;
        this.ranking = ranking;
    }

    /** {@code IllegalArgumentException} with a message for a model that cannot rank here. */
    void require(ModelId challenger) {
        SystemRights.call(() -> ranking.open(artefacts.open(challenger)));
    }

    /** Applies the state in the database. */
    @Scheduled(fixedDelayString = "${jobatlas.learning.poll:2s}", initialDelayString = "${jobatlas.learning.poll:2s}")
    void follow() {
        try {
            SystemRights.run(this::apply);
        } catch (DataAccessException e) {
            log.debug("Whether models are compared cannot be asked; it stays as it is", e);
        }
    }

    /** Counts periodically, so that pages need not wait. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5M")
    void count() {
        try {
            SystemRights.run(() -> table.open().ifPresent(open -> table.score(open.id(), counting.of(open))));
        } catch (DataAccessException e) {
            log.debug("What was taken up cannot be counted now", e);
        }
    }

    private synchronized void apply() {
        Optional<DuelTable.Open> open = table.open();
        ModelDuel now = here;
        if (open.isPresent() && !open.get().serving().equals(serving())) {
            table.end(open.get().id(), true);
            open = Optional.empty();
        }
        if (now == null
                ? open.isEmpty()
                : open.filter(next -> next.id().equals(now.id())).isPresent()) {
            return;
        }
        ModelDuel next = open.map(this::opened).orElse(null);
        ranking.duel(next);
        here = next;
        log.info(
                "{}",
                next == null
                        ? "No models are compared any more."
                        : "The model " + next.challenger().version() + " is compared with what serves.");
    }

    /** Null for a model that cannot rank here, whose comparison then ends. */
    private @Nullable ModelDuel opened(DuelTable.Open open) {
        try {
            return new ModelDuel(open.id(), ranking.open(artefacts.open(open.challenger())), open.share());
        } catch (IllegalArgumentException e) {
            log.error("The comparison ends: {}", e.getMessage());
            table.end(open.id(), false);
            return null;
        }
    }

    private String serving() {
        return registry.running(ModelKind.RERANKER).version().toString();
    }
}

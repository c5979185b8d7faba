package org.jobatlas.learning.internal.duel;

import java.util.List;
import org.jobatlas.learning.ModelDuels;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StoredDuels implements ModelDuels {

    private final DuelTable table;
    private final DuelCounting counting;
    private final TrainedModels registry;
    private final DuelSwitch here;

    StoredDuels(DuelTable table, DuelCounting counting, TrainedModels registry, DuelSwitch here) {
        this.table = table;
        this.counting = counting;
        this.registry = registry;
        this.here = here;
    }

    @Override
    public void start(ModelId challenger, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share of the people is above 0 and at most 1.");
        }
        TrainedModel model = registry.find(challenger)
                .filter(found ->
                        found.kind() == ModelKind.RERANKER && found.report().passed())
                .orElseThrow(() -> new IllegalArgumentException("This model did not pass its gate."));
        String serving = registry.running(ModelKind.RERANKER).version().toString();
        if (serving.equals(model.version().toString())) {
            throw new IllegalArgumentException("This model serves already.");
        }
        here.require(challenger);
        here.follow();
        try {
            table.add(challenger, serving, share);
        } catch (DuplicateKeyException e) {
            throw new IllegalArgumentException("Another comparison goes on.", e);
        }
        here.follow();
    }

    @Override
    public void stop() {
        table.open().ifPresent(open -> {
            table.score(open.id(), counting.of(open));
            table.end(open.id(), false);
        });
        here.follow();
    }

    @Override
    public List<Duel> list(int limit) {
        return table.list(limit);
    }

    @Override
    public void count() {
        table.open().ifPresent(open -> table.score(open.id(), counting.of(open)));
    }
}

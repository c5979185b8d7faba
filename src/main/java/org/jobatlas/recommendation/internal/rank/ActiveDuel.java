package org.jobatlas.recommendation.internal.rank;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.recommendation.ModelDuel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the running comparison of two models, if there is one. */
@Component
public class ActiveDuel {

    private final CurrentAccount current;
    private final AtomicReference<@Nullable ModelDuel> duel = new AtomicReference<>();

    public ActiveDuel(CurrentAccount current) {
        this.current = current;
    }

    /** The one that whoever asks takes part in; visitors take part in none. */
    public Optional<ModelDuel> ofCurrent() {
        ModelDuel now = duel.get();
        return now == null
                ? Optional.empty()
                : current.find().filter(now::concerns).map(person -> now);
    }

    public void set(@Nullable ModelDuel next) {
        duel.set(next);
    }
}

package org.jobatlas.learning.internal.gate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;

/**
 * The input of a gate.
 *
 * @param heldOut lists that the trained model did not see, all later than its training lists
 * @param known people in its training lists
 * @param foretold predictability of the training answers, in standard errors above chance
 */
public record Trial(
        Contestant serving,
        Contestant trained,
        List<Episode> heldOut,
        Set<UUID> known,
        PositionBias bias,
        double foretold) {

    public Trial {
        heldOut = List.copyOf(heldOut);
        known = Set.copyOf(known);
    }
}

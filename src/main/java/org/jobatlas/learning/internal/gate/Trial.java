package org.jobatlas.learning.internal.gate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;

/**
 * The evidence that a gate decides on.
 *
 * @param heldOut lists that the trained model did not see, all later than those it saw
 * @param known people of whom it saw something
 * @param foretold how far the answers that it learnt from foretell one another, in standard errors above chance
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

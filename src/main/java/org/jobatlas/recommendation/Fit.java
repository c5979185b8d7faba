package org.jobatlas.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a job fits a person, apart from its score: the band and the results of the gates.
 *
 * @param gates in their order, without those that the person opened
 * @param country ISO 3166-1 alpha-2 code of where the work is; null where it is not known
 * @param nextDoor whether it is offered as a job of a neighbouring field, below the list
 */
public record Fit(
        Band band, List<GateResult> gates, @Nullable String country, boolean nextDoor) {

    public Fit {
        gates = List.copyOf(gates);
    }

    public Fit(Band band, List<GateResult> gates, @Nullable String country) {
        this(band, gates, country, false);
    }

    /** What a person should know before the job is opened. */
    public List<GateResult> cautions() {
        return gates.stream().filter(GateResult::cautions).toList();
    }

    /** The gates that say no. */
    public List<GateResult> failures() {
        return gates.stream().filter(GateResult::fails).toList();
    }
}

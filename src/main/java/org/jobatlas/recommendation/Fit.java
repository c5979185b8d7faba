package org.jobatlas.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a job fits a person, apart from its score: the band and the results of the gates.
 *
 * @param gates in their order, without those that the person opened
 * @param country ISO 3166-1 alpha-2 code of where the work is; null where it is not known
 */
public record Fit(
        Band band, List<GateResult> gates, @Nullable String country) {

    public Fit {
        gates = List.copyOf(gates);
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

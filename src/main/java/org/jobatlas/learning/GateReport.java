package org.jobatlas.learning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.ranking.metrics.Estimate;

/**
 * How a trained model compares with the serving one on held-out data.
 *
 * @param slices the first is all lists; then fields of work, languages, new postings, people without history
 * @param checks in their order; the model passes where each of them does
 * @param importances by feature, how much it moves scores on average, in points
 * @param lists nDCG@10 of lists where the slices compare something else; empty for models of which they are compared
 */
public record GateReport(List<Slice> slices, List<Check> checks, Map<String, Double> importances, List<Slice> lists) {

    /** The name of the slice of all lists. */
    public static final String ALL = "all";

    public GateReport {
        slices = List.copyOf(slices);
        checks = List.copyOf(checks);
        importances = Map.copyOf(importances);
        lists = lists == null ? List.of() : List.copyOf(lists); // entries from before do not have it
    }

    public GateReport(List<Slice> slices, List<Check> checks, Map<String, Double> importances) {
        this(slices, checks, importances, List.of());
    }

    /** With what the gate of lists says too. */
    public GateReport with(GateReport ofLists) {
        return new GateReport(
                slices,
                Stream.concat(checks.stream(), ofLists.checks().stream()).toList(),
                importances,
                ofLists.slices());
    }

    /** Whether every check passed. */
    public boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    /** The failed checks. */
    public List<Check> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /**
     * nDCG@10 on a part of the held-out lists.
     *
     * @param name {@link #ALL}, {@code field:it}, {@code language:sv}, {@code new-postings}, {@code no-history}
     * @param lists how many
     * @param difference of the trained less the serving model, list by list
     */
    public record Slice(String name, int lists, Estimate serving, Estimate trained, Estimate difference) {

        /** The difference relative to the nDCG@10 of the serving model. */
        public double relative(double difference) {
            return serving.mean() > 0 ? difference / serving.mean() : 0;
        }
    }

    /**
     * One check of the gate.
     *
     * @param name key of its message {@code learning.check.NAME}
     * @param passed whether it passed
     * @param values arguments of the message
     */
    public record Check(String name, boolean passed, List<String> values) {

        public Check {
            values = List.copyOf(values);
        }
    }
}

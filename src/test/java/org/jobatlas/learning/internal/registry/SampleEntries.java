package org.jobatlas.learning.internal.registry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.GateReport.Slice;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.recommendation.WeightTable;

/** Entries of the registry for tests. */
public final class SampleEntries {

    private static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");

    private SampleEntries() {}

    /** A linear model of one feature. */
    public static StoredModel stored(double weight) {
        byte[] table = WeightTable.write(List.of(new FeatureWeight("wording", weight, 0)))
                .getBytes(StandardCharsets.UTF_8);
        return StoredModel.of("linear-" + (int) weight, Map.of(), table);
    }

    /** An entry whose gate said this. */
    public static TrainedModel entry(StoredModel stored, boolean passed) {
        return entry(ModelKind.RERANKER, stored, passed);
    }

    /** The same of another kind. */
    public static TrainedModel entry(ModelKind kind, StoredModel stored, boolean passed) {
        Estimate estimate = new Estimate(0.61, 0.58, 0.64);
        return new TrainedModel(
                new ModelId(UUID.randomUUID()),
                kind,
                stored.version(),
                Optional.empty(),
                new TrainedModel.Origin(
                        AT,
                        Optional.empty(),
                        AT.minusSeconds(86_400),
                        AT,
                        Map.of("lists", 900L, "held-out", 300L, "answers", 2100L, "people", 240L, "contradicting", 3L)),
                new GateReport(
                        List.of(
                                new Slice(
                                        GateReport.ALL,
                                        300,
                                        estimate,
                                        new Estimate(0.66, 0.63, 0.69),
                                        new Estimate(0.05, 0.03, 0.07)),
                                new Slice("field:it", 60, estimate, estimate, new Estimate(0, -0.01, 0.01))),
                        List.of(
                                new Check("lists", true, List.of("300", "30")),
                                new Check("gain", passed, List.of("8.2", passed ? "4.9" : "-2.1", "-0.5"))),
                        Map.of("wording", 9.5, "meaning", 14.25)));
    }
}

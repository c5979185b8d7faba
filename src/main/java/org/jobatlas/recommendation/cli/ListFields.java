package org.jobatlas.recommendation.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Fit;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** Fields of a list in JSON. */
final class ListFields {

    private ListFields() {}

    static Map<String, Object> assumed(Assumed assumed) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Place place = assumed.place();
        fields.put("place", place == null ? null : place.name());
        fields.put("radius", assumed.radiusKm());
        fields.put("country", assumed.country());
        fields.put("guessed", assumed.guessed());
        fields.put("said", PlaceLine.of(assumed));
        if (!assumed.further().isEmpty()) {
            fields.put("further", assumed.further().stream().sorted().toList());
        }
        return fields;
    }

    static Map<String, Object> more(More more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", more.kind().name());
        fields.put("radius", more.radiusKm());
        fields.put("count", more.count());
        return fields;
    }

    /** Work that names a place and says nothing else is done there. */
    static @Nullable String workplace(PostingSummary posting) {
        RemoteKind remote = posting.remote();
        if (remote != null) {
            return remote.name();
        }
        return posting.places().isEmpty() ? null : "ON_SITE";
    }

    /** Every gate with its verdict; one that was switched off says that nothing is stated. */
    static Map<String, String> gates(Fit fit) {
        Map<String, String> gates = new LinkedHashMap<>();
        Arrays.stream(GateName.values()).forEach(gate -> gates.put(gate.key(), Verdict.NOT_STATED.words()));
        for (GateResult result : fit.gates()) {
            gates.put(result.gate().key(), result.verdict().words());
        }
        return gates;
    }
}

package org.jobatlas.recommendation.internal.gate;

import java.util.List;
import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateResult;
import org.springframework.stereotype.Component;

/** All gates in their order. */
@Component
public class Gates {

    private final List<Gate> gates;

    public Gates(List<Gate> gates) {
        this.gates = List.copyOf(gates);
    }

    /** Judges one posting after the other for a person. */
    public Function<PostingFeatures, List<GateResult>> forPerson(GatedPerson person) {
        List<Function<PostingFeatures, GateResult>> prepared =
                gates.stream().map(gate -> gate.forPerson(person)).toList();
        return posting -> {
            GateResult[] results = new GateResult[prepared.size()];
            for (int i = 0; i < results.length; i++) {
                results[i] = prepared.get(i).apply(posting);
            }
            return List.of(results);
        };
    }
}

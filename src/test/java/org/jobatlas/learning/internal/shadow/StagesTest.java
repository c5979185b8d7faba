package org.jobatlas.learning.internal.shadow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jobatlas.learning.internal.shadow.Stages.Reached;
import org.junit.jupiter.api.Test;

class StagesTest {

    @Test
    void theSentencesOfAnEvaluationLeadForward() {
        List<Reached> stages = List.of(
                        "Indexing 120 documents for 12 queries.",
                        "Computing 120 vectors.",
                        "Reading the queries.",
                        "Running full (1 of 2).",
                        "Running full-shadow (2 of 2).",
                        "Scoring.")
                .stream()
                .map(Stages::of)
                .flatMap(Optional::stream)
                .toList();
        assertThat(stages)
                .extracting(Reached::key)
                .containsExactly("index", "vectors", "queries", "run", "run", "score");
        assertThat(stages).extracting(Reached::share).isSorted().allMatch(share -> share > 0 && share < 1);
    }

    @Test
    void anythingElseSaysNothingOfIt() {
        assertThat(Stages.of("WARNING: Using incubator modules")).isEmpty();
        assertThat(Stages.of("Running x (y of z).")).isEmpty();
    }
}

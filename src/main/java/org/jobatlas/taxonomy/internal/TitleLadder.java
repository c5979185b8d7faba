package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.LadderStep;
import org.springframework.stereotype.Component;

/**
 * The step of the ladder that a title states, by the phrases in {@code ladder.csv}; phrases of the row {@code NONE} only sound like a
 * step. Where a title states several, the highest counts, unless it says trainee.
 */
@Component
class TitleLadder {

    private final PhraseBook<Optional<LadderStep>> phrases = new PhraseBook<>();

    TitleLadder() {
        Dictionary.rows(Dictionary.BUILT_IN + "ladder.csv", row -> {
            Optional<LadderStep> step = "NONE".equals(row.get("step"))
                    ? Optional.empty()
                    : Optional.of(LadderStep.valueOf(row.get("step")));
            Dictionary.list(row.get("phrases")).forEach(phrase -> phrases.add(phrase, step));
            return step;
        });
    }

    Optional<LadderStep> stepOf(List<String> title) {
        List<LadderStep> steps = phrases.in(title).stream()
                .map(PhraseBook.Found::meaning)
                .flatMap(Optional::stream)
                .toList();
        return steps.contains(LadderStep.ASSISTANT)
                ? Optional.of(LadderStep.ASSISTANT)
                : steps.stream().max(LadderStep::compareTo);
    }
}

package org.jobatlas.taxonomy.internal.title;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.springframework.stereotype.Component;

/**
 * The career step that a title states, by the phrases in {@code ladder.csv}. Phrases of the row {@code NONE} only
 * sound like a step; those of {@code PRACTITIONER LEAD} may mean either. Of several steps the highest counts, unless
 * one is trainee.
 */
@Component
public class TitleLadder {

    private static final String NO_STEP = "NONE";

    private final PhraseBook<Optional<Rungs>> phrases = new PhraseBook<>();

    public TitleLadder() {
        Dictionary.rows(Dictionary.BUILT_IN + "ladder.csv", row -> {
            Optional<Rungs> rungs = Optional.of(row.get("step"))
                    .filter(step -> !NO_STEP.equals(step))
                    .map(Rungs::of);
            Dictionary.list(row.get("phrases")).forEach(phrase -> phrases.add(phrase, rungs));
            return rungs;
        });
    }

    /**
     * The range of steps that a title may mean.
     *
     * @param least the lowest
     * @param most the highest
     */
    record Rungs(LadderStep least, LadderStep most) {

        private static Rungs of(String steps) {
            String[] words = steps.split(" ", 2);
            return new Rungs(LadderStep.valueOf(words[0]), LadderStep.valueOf(words[words.length - 1]));
        }

        private Rungs or(Rungs other) {
            return new Rungs(higher(least, other.least), higher(most, other.most));
        }

        private static LadderStep higher(LadderStep a, LadderStep b) {
            return a.compareTo(b) >= 0 ? a : b;
        }
    }

    Optional<Rungs> stepOf(List<String> title) {
        List<Rungs> found = phrases.in(title).stream()
                .map(PhraseBook.Found::meaning)
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(rungs -> rungs.most() == LadderStep.ASSISTANT)
                .findFirst()
                .or(() -> found.stream().reduce(Rungs::or));
    }
}

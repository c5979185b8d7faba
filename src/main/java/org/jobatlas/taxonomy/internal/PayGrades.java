package org.jobatlas.taxonomy.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.LadderStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pay bands in titles that stand for a level of work, as "Band 6" of the NHS, by the phrases in {@code pay-bands.csv}. */
@Component
class PayGrades {

    private final PhraseBook<Grade> phrases = new PhraseBook<>();

    PayGrades() {
        Dictionary.rows(Dictionary.BUILT_IN + "pay-bands.csv", row -> {
            String step = row.get("step");
            Grade band = new Grade(Integer.parseInt(row.get("skill")), step.isEmpty() ? null : LadderStep.valueOf(step));
            Dictionary.list(row.get("phrases")).forEach(phrase -> phrases.add(phrase, band));
            return band;
        });
    }

    /**
     * What a band stands for.
     *
     * @param skill level of ISCO-08
     * @param step of the ladder; null for bands of many kinds of work
     */
    record Grade(int skill, @Nullable LadderStep step) {}

    /** The first band that the title names. */
    Optional<Grade> in(List<String> title) {
        return phrases.in(title).stream().map(PhraseBook.Found::meaning).findFirst();
    }

    /** The words of the one band that a text names. */
    Optional<String> only(List<String> text) {
        List<String> named = phrases.in(text).stream()
                .map(found -> String.join(" ", text.subList(found.from(), found.to())))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}

package org.jobatlas.taxonomy.internal.title;

import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.LadderStep;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pay bands in titles that imply a level of work, such as "Band 6" of the NHS; phrases from {@code pay-bands.csv}. */
@Component
public class PayGrades {

    private final PhraseBook<Grade> phrases = new PhraseBook<>();

    public PayGrades() {
        Dictionary.rows(Dictionary.BUILT_IN + "pay-bands.csv", row -> {
            String step = row.get("step");
            Grade band =
                    new Grade(Integer.parseInt(row.get("skill")), step.isEmpty() ? null : LadderStep.valueOf(step));
            Dictionary.list(row.get("phrases")).forEach(phrase -> phrases.add(phrase, band));
            return band;
        });
    }

    /**
     * The level of a band.
     *
     * @param skill level of ISCO-08
     * @param step career step; null for bands of various work
     */
    record Grade(int skill, @Nullable LadderStep step) {}

    /** The first band that the title names. */
    Optional<Grade> in(List<String> title) {
        return phrases.in(title).stream().map(PhraseBook.Found::meaning).findFirst();
    }

    /** The band in a text, if it names exactly one. */
    Optional<String> only(List<String> text) {
        List<String> named = phrases.in(text).stream()
                .map(found -> String.join(" ", text.subList(found.from(), found.to())))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}

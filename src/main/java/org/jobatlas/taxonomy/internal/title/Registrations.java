package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.RegulatedWork.Demanded;
import org.jobatlas.taxonomy.internal.Dictionary;

/**
 * Finds sentences of an ad that require a registration, by the phrases in {@code registrations.csv}; wishes do not
 * count.
 */
final class Registrations {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/hint-words");

    private static final Pattern SENTENCE = Pattern.compile("[.!?\\n\\r;•·]");
    private static final Pattern WISH = Pattern.compile("(?i)support(?:ing)? |" + LISTS.any("wish"));
    private static final int LONGEST = 300;

    private final PhraseBook<Registration> phrases = new PhraseBook<>();

    /**
     * A registration with what its words demand.
     *
     * @param unless phrases; a sentence with one of them leaves a choice that is not known
     */
    private record Registration(List<String> anyOf, PhraseBook<Boolean> unless) {

        static Registration of(CSVRecord row) {
            PhraseBook<Boolean> unless = new PhraseBook<>();
            Dictionary.list(row.get("unless")).forEach(words -> unless.add(words, true));
            return new Registration(Dictionary.list(row.get("any_of")), unless);
        }

        boolean demandedBy(List<String> sentence) {
            return unless.in(sentence).isEmpty();
        }
    }

    Registrations() {
        Dictionary.rows(Dictionary.BUILT_IN + "registrations.csv", row -> {
            Registration registration = Registration.of(row);
            Dictionary.list(row.get("words")).forEach(words -> phrases.add(words, registration));
            return registration;
        });
    }

    List<Demanded> in(String text) {
        List<Demanded> demanded = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (String sentence : SENTENCE.split(text, 0)) {
            if (sentence.length() <= LONGEST && !WISH.matcher(sentence).find()) {
                List<String> tokens = TitleTokens.of(sentence);
                phrases.in(tokens).stream()
                        .map(PhraseBook.Found::meaning)
                        .filter(registration -> registration.demandedBy(tokens))
                        .map(Registration::anyOf)
                        .filter(seen::add)
                        .forEach(anyOf -> demanded.add(new Demanded(anyOf, sentence.strip())));
            }
        }
        return demanded;
    }
}

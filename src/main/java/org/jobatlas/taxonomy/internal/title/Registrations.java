package org.jobatlas.taxonomy.internal.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private final PhraseBook<List<String>> phrases = new PhraseBook<>();

    Registrations() {
        Dictionary.rows(Dictionary.BUILT_IN + "registrations.csv", row -> {
            List<String> anyOf = Dictionary.list(row.get("any_of"));
            Dictionary.list(row.get("words")).forEach(words -> phrases.add(words, anyOf));
            return anyOf;
        });
    }

    List<Demanded> in(String text) {
        List<Demanded> demanded = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (String sentence : SENTENCE.split(text, 0)) {
            if (sentence.length() <= LONGEST && !WISH.matcher(sentence).find()) {
                phrases.in(TitleTokens.of(sentence)).stream()
                        .map(PhraseBook.Found::meaning)
                        .filter(seen::add)
                        .forEach(anyOf -> demanded.add(new Demanded(anyOf, sentence.strip())));
            }
        }
        return demanded;
    }
}

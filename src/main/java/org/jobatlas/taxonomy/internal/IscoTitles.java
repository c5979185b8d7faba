package org.jobatlas.taxonomy.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * From titles to codes of ISCO-08: the longest known title within a title speaks, then the first. {@code isco-words.csv} is written by
 * hand and goes before {@code isco-titles.csv}, which holds the titles of ESCO.
 */
@Component
class IscoTitles {

    private static final Comparator<PhraseBook.Found<String>> LONGEST_FIRST =
            Comparator.<PhraseBook.Found<String>>comparingInt(found -> found.to() - found.from())
                    .reversed()
                    .thenComparing(Comparator.<PhraseBook.Found<String>>comparingInt(
                                    found -> found.meaning().length())
                            .reversed())
                    .thenComparingInt(PhraseBook.Found::from);

    private final PhraseBook<String> titles = new PhraseBook<>();

    IscoTitles() {
        for (String file : List.of("isco-words.csv", "isco-titles.csv")) {
            Dictionary.rows(Dictionary.BUILT_IN + file, row -> {
                String isco = row.get("isco");
                Dictionary.list(row.get("titles")).stream()
                        .filter(title -> !isRank(title, isco))
                        .forEach(title -> titles.add(title, isco));
                return row;
            });
        }
    }

    /** "General" and "major" are ranks of armed forces, and words of all other work. */
    private static boolean isRank(String title, String isco) {
        return isco.startsWith("0") && title.indexOf(' ') < 0;
    }

    /** The code, of one to four digits; empty where no known title is among the words. */
    Optional<String> codeOf(List<String> title) {
        return titles.in(title).stream().min(LONGEST_FIRST).map(PhraseBook.Found::meaning);
    }
}

package org.jobatlas.taxonomy.internal.esco;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jobatlas.taxonomy.internal.Dictionary;
import org.jobatlas.taxonomy.internal.title.PhraseBook;
import org.springframework.stereotype.Component;

/**
 * Finds the ISCO-08 code of a title by the longest known title within it, the first on ties. {@code isco-words.csv} is
 * written by hand and takes precedence over {@code isco-titles.csv}, the titles of ESCO.
 */
@Component
public class IscoTitles {

    private static final Comparator<PhraseBook.Found<String>> LONGEST_FIRST =
            Comparator.<PhraseBook.Found<String>>comparingInt(found -> found.to() - found.from())
                    .reversed()
                    .thenComparing(Comparator.<PhraseBook.Found<String>>comparingInt(
                                    found -> found.meaning().length())
                            .reversed())
                    .thenComparingInt(PhraseBook.Found::from);

    private final PhraseBook<String> titles = new PhraseBook<>();

    public IscoTitles() {
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

    /** "General" and "major" are military ranks, but ordinary words elsewhere. */
    private static boolean isRank(String title, String isco) {
        return isco.startsWith("0") && title.indexOf(' ') < 0;
    }

    /** The code, of one to four digits; empty where no known title is among the words. */
    public Optional<String> codeOf(List<String> title) {
        return titles.in(title).stream().min(LONGEST_FIRST).map(PhraseBook.Found::meaning);
    }
}

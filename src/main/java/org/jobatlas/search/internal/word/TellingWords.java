package org.jobatlas.search.internal.word;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Selects the most characteristic terms of a text (tf-idf), weighted by {@code (1 + ln tf) · ln(1 + N / df)}, with df
 * from the index. Words in no posting, words in more than a third of the postings, and numbers are left out. The weight
 * of a word in the query is {@code 1 + ln tf}, since BM25 already weighs rarity.
 */
@Component
public class TellingWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}+#.'’-]{2,29}");
    private static final double COMMON_SHARE = 0.3;

    private final IndexStatistics statistics;

    TellingWords(IndexStatistics statistics) {
        this.statistics = statistics;
    }

    private record Rated(TermCount term, double value) {}

    public List<WeightedTerm> of(String text, @Nullable Language language, int limit) {
        TermCounts counts = counts(text, language);
        long documents = Math.max(counts.documents(), 1);
        return counts.terms().stream()
                .filter(term -> WORD.matcher(term.surface()).matches())
                .filter(term -> term.documents() >= 1)
                .filter(term -> documents < 10 || term.documents() <= COMMON_SHARE * documents)
                .map(term -> new Rated(term, saturated(term) * Math.log(1 + (double) documents / term.documents())))
                .sorted(Comparator.comparingDouble(Rated::value).reversed())
                .limit(limit)
                .map(rated -> new WeightedTerm(rated.term().surface(), saturated(rated.term())))
                .toList();
    }

    /** Of no known language, as a few words are, in English texts as well. */
    private TermCounts counts(String text, @Nullable Language language) {
        if (language != null && Analyzers.LANGUAGES.contains(language.code())) {
            return statistics.count("text_" + language.code(), text);
        }
        TermCounts general = statistics.count(PostingFields.TEXT_GENERAL, text);
        return language == null ? general.with(statistics.count(PostingFields.TEXT_EN, text)) : general;
    }

    private static double saturated(TermCount term) {
        return 1 + Math.log(term.occurrences());
    }
}

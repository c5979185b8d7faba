package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Detects the language of a text by stop words from Lucene's lists: fifty times as fast as trigrams; empty if the
 * result is not clear.
 */
final class CommonWords {

    /** With fewer words, a foreign heading could decide. */
    private static final int FEWEST = 8;
    /** Required ratio to the second language. */
    private static final int CLEARLY = 2;

    private final List<String> languages = new ArrayList<>();
    private final CharArrayMap<Integer> languagesOf = new CharArrayMap<>(2_000, /* ignoreCase= */ false);

    CommonWords() {
        add("en", EnglishAnalyzer.getDefaultStopSet());
        add("sv", SwedishAnalyzer.getDefaultStopSet());
        add("fr", FrenchAnalyzer.getDefaultStopSet());
        add("de", GermanAnalyzer.getDefaultStopSet());
        add("da", DanishAnalyzer.getDefaultStopSet());
        add("nb", NorwegianAnalyzer.getDefaultStopSet());
        add("fi", FinnishAnalyzer.getDefaultStopSet());
        add("es", SpanishAnalyzer.getDefaultStopSet());
        add("it", ItalianAnalyzer.getDefaultStopSet());
        add("nl", DutchAnalyzer.getDefaultStopSet());
        addOwn("pl");
    }

    private void add(String language, CharArraySet words) {
        words.forEach(word -> add(language, new String((char[]) word)));
    }

    private void addOwn(String language) {
        try (InputStream in = Objects.requireNonNull(
                CommonWords.class.getResourceAsStream("/taxonomy/common-words-" + language + ".txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ", -1)).stream())
                    .forEach(word -> add(language, word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String language, String word) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
        int one = 1 << languages.indexOf(language);
        Integer others = languagesOf.get(word);
        languagesOf.put(word, others == null ? one : others | one);
    }

    /** The language with far more stop words in the text than any other. */
    Optional<Language> languageOf(String text) {
        int[] counts = new int[languages.size()];
        char[] lower = text.toLowerCase(Locale.ROOT).toCharArray();
        int start = -1;
        for (int i = 0; i <= lower.length; i++) {
            boolean letter = i < lower.length && Character.isLetter(lower[i]);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                count(languagesOf.get(lower, start, i - start), counts);
                start = -1;
            }
        }
        return clearest(counts);
    }

    private static void count(@Nullable Integer set, int[] counts) {
        for (int bits = set == null ? 0 : set; bits != 0; bits &= bits - 1) {
            counts[Integer.numberOfTrailingZeros(bits)]++;
        }
    }

    private Optional<Language> clearest(int[] counts) {
        int best = 0;
        int next = -1;
        for (int i = 1; i < counts.length; i++) {
            if (counts[i] > counts[best]) {
                next = best;
                best = i;
            } else if (next < 0 || counts[i] > counts[next]) {
                next = i;
            }
        }
        boolean clear = counts[best] >= FEWEST && counts[best] > CLEARLY * counts[next];
        return clear ? Optional.of(new Language(languages.get(best))) : Optional.empty();
    }
}

package org.jobatlas.search.internal.typed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jobatlas.shared.WordGroups;

/** Lists of words that come with the index settings, one word a line. */
final class WordFiles {

    private static final int SHORTEST_PART = 4;

    /** Stop words of job searches, in all languages of the index. */
    static final Set<String> FILLING =
            Set.copyOf(read("search/filling_words.txt").collect(Collectors.toSet()));

    /** Correctly spelt words of the world of work, folded, for which no correction is suggested. */
    static final Set<String> KNOWN = Set.copyOf(
            Stream.of("search/words_sv.txt", "search/words_en.txt", "search/words_de.txt", "search/words_fr.txt")
                    .flatMap(WordFiles::read)
                    .map(WordFiles::folded)
                    .collect(Collectors.toSet()));

    /** Those of them that are English, which is what the embedder knows. */
    static final Set<String> ENGLISH =
            Set.copyOf(read("search/words_en.txt").map(WordFiles::folded).collect(Collectors.toSet()));

    /** Right words with letters that many keyboards lack, by what they are typed as instead. */
    static final Map<String, String> SPELLED = Stream.of(
                    "search/words_sv.txt", "search/words_de.txt", "search/words_fr.txt")
            .flatMap(WordFiles::read)
            .filter(word -> !folded(word).equals(word))
            .collect(Collectors.toUnmodifiableMap(WordFiles::folded, word -> word, (first, second) -> first));

    /** What Swedish and German compounds of titles begin with: a "butik" has a Butikssäljare. */
    private static final Set<String> FIRST_PARTS = Stream.concat(
                    WordGroups.of("search/query-words").words("first-part").stream()
                            .map(WordFiles::folded),
                    read("search/words_sv.txt")
                            .map(WordFiles::folded)
                            .filter(word -> word.length() >= SHORTEST_PART && !ENGLISH.contains(word)))
            .collect(Collectors.toUnmodifiableSet());

    private WordFiles() {}

    /** Whether titles begin with the word where it is the first part of a compound. */
    static boolean isFirstPart(String word) {
        return FIRST_PARTS.contains(folded(word));
    }

    /** Whether a word of the text is English. */
    static boolean hasEnglish(String text) {
        return Stream.of(folded(text).split("[^\\p{L}\\p{N}+#-]+", 0)).anyMatch(ENGLISH::contains);
    }

    /** In small letters without accents, as the index has it. */
    static String folded(String text) {
        char[] letters = text.toLowerCase(java.util.Locale.ROOT).toCharArray();
        char[] folded = new char[4 * letters.length];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }

    /** The lines of a file without comments. */
    static Stream<String> lines(String file) {
        return read(file);
    }

    private static Stream<String> read(String file) {
        try (InputStream in = WordFiles.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

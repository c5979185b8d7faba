package org.jobatlas.testnode.plugin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The filter {@code word_delimiter_graph}, without a {@code type_table}. */
final class WordDelimiterGraph {

    private record Flag(int bit, boolean onByDefault) {}

    private static final Map<String, Flag> FLAGS = flags();

    private WordDelimiterGraph() {}

    static TokenFilterFactory of(IndexSettings index, Environment environment, String name, Settings settings) {
        if (settings.hasValue("type_table")) {
            throw new IllegalArgumentException("type_table is not supported by the test node");
        }
        int flags = FLAGS.entrySet().stream()
                .filter(flag ->
                        settings.getAsBoolean(flag.getKey(), flag.getValue().onByDefault()))
                .mapToInt(flag -> flag.getValue().bit())
                .reduce(0, (left, right) -> left | right);
        List<String> listed = Analysis.getWordList(environment, settings, "protected_words");
        CharArraySet spared = listed == null ? null : new CharArraySet(listed, false);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        return TokenFilters.plain(
                name,
                in -> new WordDelimiterGraphFilter(
                        in, adjustOffsets, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, spared));
    }

    private static Map<String, Flag> flags() {
        Map<String, Flag> flags = new LinkedHashMap<>();
        flags.put("generate_word_parts", new Flag(WordDelimiterGraphFilter.GENERATE_WORD_PARTS, true));
        flags.put("generate_number_parts", new Flag(WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS, true));
        flags.put("catenate_words", new Flag(WordDelimiterGraphFilter.CATENATE_WORDS, false));
        flags.put("catenate_numbers", new Flag(WordDelimiterGraphFilter.CATENATE_NUMBERS, false));
        flags.put("catenate_all", new Flag(WordDelimiterGraphFilter.CATENATE_ALL, false));
        flags.put("preserve_original", new Flag(WordDelimiterGraphFilter.PRESERVE_ORIGINAL, false));
        flags.put("split_on_case_change", new Flag(WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE, true));
        flags.put("split_on_numerics", new Flag(WordDelimiterGraphFilter.SPLIT_ON_NUMERICS, true));
        flags.put("stem_english_possessive", new Flag(WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE, true));
        flags.put("ignore_keywords", new Flag(WordDelimiterGraphFilter.IGNORE_KEYWORDS, false));
        return flags;
    }
}

package org.jobatlas.testnode.plugin;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.compound.CompoundWordTokenFilterBase;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filters that are driven by a list of words, given inline or as a file in the configuration folder. */
final class ListedWordFilters {

    private ListedWordFilters() {}

    static TokenFilterFactory elision(IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet articles = Analysis.parseArticles(environment, settings);
        if (articles == null) {
            throw new IllegalArgumentException("elision filter requires [articles] or [articles_path] setting");
        }
        return TokenFilters.normalizing(name, in -> new ElisionFilter(in, articles));
    }

    static TokenFilterFactory keywordMarker(
            IndexSettings index, Environment environment, String name, Settings settings) {
        String pattern = settings.get("keywords_pattern");
        if (pattern != null) {
            Pattern compiled = Pattern.compile(pattern);
            return TokenFilters.plain(name, in -> new PatternKeywordMarkerFilter(in, compiled));
        }
        boolean ignoreCase = settings.getAsBoolean("ignore_case", false);
        CharArraySet keywords = new CharArraySet(Analysis.getWordList(environment, settings, "keywords"), ignoreCase);
        return TokenFilters.plain(name, in -> new SetKeywordMarkerFilter(in, keywords));
    }

    static TokenFilterFactory decompounder(
            IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet words = new CharArraySet(Analysis.getWordList(environment, settings, "word_list"), false);
        int shortest = settings.getAsInt("min_word_size", CompoundWordTokenFilterBase.DEFAULT_MIN_WORD_SIZE);
        int part = settings.getAsInt("min_subword_size", CompoundWordTokenFilterBase.DEFAULT_MIN_SUBWORD_SIZE);
        int longest = settings.getAsInt("max_subword_size", CompoundWordTokenFilterBase.DEFAULT_MAX_SUBWORD_SIZE);
        boolean longestOnly = settings.getAsBoolean("only_longest_match", false);
        return TokenFilters.plain(
                name, in -> new DictionaryCompoundWordTokenFilter(in, words, shortest, part, longest, longestOnly));
    }
}

package org.jobatlas.testnode.plugin;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Token filters besides {@code stop} and {@code shingle}, which the server has itself. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        return Map.ofEntries(
                entry("lowercase", normalizing(settings -> LowerCaseFilter::new)),
                entry("uppercase", normalizing(settings -> UpperCaseFilter::new)),
                entry("trim", normalizing(settings -> TrimFilter::new)),
                entry("decimal_digit", normalizing(settings -> DecimalDigitFilter::new)),
                entry("german_normalization", normalizing(settings -> GermanNormalizationFilter::new)),
                entry("scandinavian_folding", normalizing(settings -> ScandinavianFoldingFilter::new)),
                entry("scandinavian_normalization", normalizing(settings -> ScandinavianNormalizationFilter::new)),
                entry("asciifolding", normalizing(TokenFilters::asciiFolding)),
                entry("pattern_replace", requiresAnalysisSettings(normalizing(TokenFilters::patternReplace))),
                entry("elision", requiresAnalysisSettings(ListedWordFilters::elision)),
                entry("keyword_marker", requiresAnalysisSettings(ListedWordFilters::keywordMarker)),
                entry("dictionary_decompounder", requiresAnalysisSettings(ListedWordFilters::decompounder)),
                entry("word_delimiter_graph", WordDelimiterGraph::of),
                entry("synonym", requiresAnalysisSettings(SynonymFilters::flat)),
                entry("synonym_graph", requiresAnalysisSettings(SynonymFilters::graph)),
                entry("flatten_graph", plain(settings -> FlattenGraphFilter::new)),
                entry("remove_duplicates", plain(settings -> RemoveDuplicatesTokenFilter::new)),
                entry("porter_stem", plain(settings -> PorterStemFilter::new)),
                entry("kstem", plain(settings -> KStemFilter::new)),
                entry("stemmer", plain(settings -> Stemmers.stemmer(language(settings)))),
                entry("snowball", plain(settings -> Stemmers.snowball(settings.get("language", "English")))),
                entry("length", plain(TokenFilters::length)),
                entry("truncate", plain(TokenFilters::truncate)),
                entry("ngram", plain(TokenFilters::nGram)),
                entry("edge_ngram", plain(TokenFilters::edgeNGram)));
    }

    /** The filters that a chain may name without defining them first. */
    static List<PreConfiguredTokenFilter> preConfigured() {
        return List.of(
                PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
                PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
                PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new),
                PreConfiguredTokenFilter.singleton("decimal_digit", true, DecimalDigitFilter::new),
                PreConfiguredTokenFilter.singleton("german_normalization", true, GermanNormalizationFilter::new),
                PreConfiguredTokenFilter.singleton("scandinavian_folding", true, ScandinavianFoldingFilter::new),
                PreConfiguredTokenFilter.singleton("flatten_graph", false, FlattenGraphFilter::new),
                PreConfiguredTokenFilter.singleton("remove_duplicates", false, RemoveDuplicatesTokenFilter::new),
                PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new),
                PreConfiguredTokenFilter.singleton("kstem", false, KStemFilter::new),
                PreConfiguredTokenFilter.singleton("stemmer", false, PorterStemFilter::new),
                PreConfiguredTokenFilter.singleton("snowball", false, Stemmers.snowball("English")));
    }

    static TokenFilterFactory plain(String name, UnaryOperator<TokenStream> wrapper) {
        return new AbstractTokenFilterFactory(name) {
            @Override
            public TokenStream create(TokenStream in) {
                return wrapper.apply(in);
            }
        };
    }

    /** A filter that also applies to whole values: in normalizers, and to wildcard and prefix terms. */
    static TokenFilterFactory normalizing(String name, UnaryOperator<TokenStream> wrapper) {
        class Normalizing extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {
            Normalizing() {
                super(name);
            }

            @Override
            public TokenStream create(TokenStream in) {
                return wrapper.apply(in);
            }
        }
        return new Normalizing();
    }

    private static AnalysisProvider<TokenFilterFactory> plain(Function<Settings, UnaryOperator<TokenStream>> maker) {
        return (index, environment, name, settings) -> plain(name, maker.apply(settings));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(
            Function<Settings, UnaryOperator<TokenStream>> maker) {
        return (index, environment, name, settings) -> normalizing(name, maker.apply(settings));
    }

    private static String language(Settings settings) {
        return settings.get("language", settings.get("name", "porter"));
    }

    private static UnaryOperator<TokenStream> asciiFolding(Settings settings) {
        boolean keep = preserveOriginal(settings);
        return in -> new ASCIIFoldingFilter(in, keep);
    }

    private static UnaryOperator<TokenStream> patternReplace(Settings settings) {
        Pattern pattern = Patterns.required(settings);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return in -> new PatternReplaceFilter(in, pattern, replacement, all);
    }

    private static UnaryOperator<TokenStream> length(Settings settings) {
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return in -> new LengthFilter(in, min, max);
    }

    private static UnaryOperator<TokenStream> truncate(Settings settings) {
        int length = settings.getAsInt("length", 10);
        return in -> new TruncateTokenFilter(in, length);
    }

    private static UnaryOperator<TokenStream> nGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean keep = preserveOriginal(settings);
        return in -> new NGramTokenFilter(in, min, max, keep);
    }

    private static UnaryOperator<TokenStream> edgeNGram(Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean keep = preserveOriginal(settings);
        return in -> new EdgeNGramTokenFilter(in, min, max, keep);
    }

    private static boolean preserveOriginal(Settings settings) {
        return settings.getAsBoolean("preserve_original", false);
    }
}

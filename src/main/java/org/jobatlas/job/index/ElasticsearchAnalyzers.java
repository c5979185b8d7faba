package org.jobatlas.job.index;

import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The {@link Analyzers} of the Elasticsearch backend; {@link LuceneAnalyzers} makes the same tokens and gives the reasons. */
public final class ElasticsearchAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String[] ENGLISH = {"possessive_en", "stop_en", "unstemmed_en", "stem_en"};
    private static final String[] SWEDISH = {
        "stop_sv", "indefinite_sv", "indefinite_plural_sv", "unstemmed_sv", "stem_sv"
    };
    private static final String[] FRENCH = {"elision_fr", "stop_fr", "masculine_fr", "stem_fr"};
    private static final String[] GERMAN = {"stop_de", "inclusive_de", "german_normalization", "stem_de"};
    private static final String[] NONE = {};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        symbolNames(context);
        stopWords(context);
        stemmers(context);
        synonyms(context);
        compounds(context);
        literals(context);
        analyzer(context, Analyzers.TEXT_EN, ENGLISH);
        queryAnalyzer(context, Analyzers.TEXT_EN, prepend("synonyms_en", ENGLISH));
        compoundAnalyzer(context, Analyzers.TEXT_SV, prepend("compounds_sv", SWEDISH));
        queryAnalyzer(context, Analyzers.TEXT_SV, prepend("synonyms_sv", SWEDISH));
        analyzer(context, Analyzers.TEXT_FR, FRENCH);
        queryAnalyzer(context, Analyzers.TEXT_FR, prepend("synonyms_fr", FRENCH));
        compoundAnalyzer(context, Analyzers.TEXT_DE, prepend("compounds_de", GERMAN));
        queryAnalyzer(context, Analyzers.TEXT_DE, prepend("synonyms_de", GERMAN));
        analyzer(context, Analyzers.TEXT_GENERAL, NONE);
        queryAnalyzer(context, Analyzers.TEXT_GENERAL, NONE);
        compoundAnalyzer(context, Analyzers.TITLE, trades("compounds_all", "singular"));
        queryAnalyzer(context, Analyzers.TITLE, trades("synonyms_all", "singular"));
        analyzer(context, Analyzers.NAME, "singular");
        completion(context);
        context.normalizer(Analyzers.LOWERCASE_FOLDED).custom().tokenFilters("lowercase", "asciifolding");
    }

    private static void symbolNames(ElasticsearchAnalysisConfigurationContext context) {
        for (SymbolNames.Rule rule : SymbolNames.RULES) {
            context.charFilter(rule.name())
                    .type("pattern_replace")
                    .param("pattern", rule.pattern())
                    .param("replacement", rule.replacement());
        }
    }

    private static void stopWords(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("stop_en").type("stop").param("stopwords", "_english_");
        context.tokenFilter("stop_sv").type("stop").param("stopwords", "_swedish_");
        context.tokenFilter("stop_fr").type("stop").param("stopwords", "_french_");
        context.tokenFilter("stop_de").type("stop").param("stopwords", "_german_");
        context.tokenFilter("elision_fr")
                .type("elision")
                .param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");
    }

    private static void stemmers(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("possessive_en").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("unstemmed_en")
                .type("keyword_marker")
                .param("keywords_pattern", TokenRules.UNSTEMMED_ENGLISH);
        replaced(context, "indefinite_sv", TokenRules.DEFINITE_SWEDISH, "");
        replaced(context, "indefinite_plural_sv", TokenRules.DEFINITE_PLURAL_SWEDISH, "e");
        context.tokenFilter("unstemmed_sv")
                .type("keyword_marker")
                .param("keywords_pattern", TokenRules.UNSTEMMED_SWEDISH);
        replaced(context, "inclusive_de", TokenRules.FEMININE_GERMAN, "");
        TradeForms.RULES.forEach(rule -> replaced(context, rule.name(), rule.ending(), rule.by()));
        context.tokenFilter("stem_en").type("stemmer").param("language", "light_english");
        context.tokenFilter("stem_sv").type("stemmer").param("language", "swedish");
        replaced(context, "masculine_fr", TokenRules.FEMININE_FRENCH, "er");
        context.tokenFilter("stem_fr").type("stemmer").param("language", "light_french");
        context.tokenFilter("stem_de").type("stemmer").param("language", "light_german");
        context.tokenFilter("singular").type("stemmer").param("language", "minimal_english");
    }

    private static void compounds(ElasticsearchAnalysisConfigurationContext context) {
        compounds(context, "compounds_sv", Words.COMPOUNDS_SV);
        compounds(context, "compounds_de", Words.COMPOUNDS_DE);
        compounds(context, "compounds_all", Words.COMPOUNDS_SV, Words.COMPOUNDS_DE);
    }

    private static void compounds(ElasticsearchAnalysisConfigurationContext context, String name, String... files) {
        context.tokenFilter(name)
                .type("dictionary_decompounder")
                .param("word_list", Words.of(files).toArray(String[]::new))
                .param("min_word_size", Analyzers.SHORTEST_COMPOUND)
                .param("min_subword_size", Analyzers.SHORTEST_PART)
                .param("max_subword_size", Analyzers.LONGEST_PART)
                .param("only_longest_match", true);
    }

    private static void replaced(
            ElasticsearchAnalysisConfigurationContext context, String name, String ending, String by) {
        context.tokenFilter(name)
                .type("pattern_replace")
                .param("pattern", ending)
                .param("replacement", by);
    }

    private static void synonyms(ElasticsearchAnalysisConfigurationContext context) {
        synonyms(context, "synonyms_en", Synonyms.ENGLISH);
        synonyms(context, "synonyms_sv", Synonyms.SWEDISH);
        synonyms(context, "synonyms_fr", Synonyms.FRENCH);
        synonyms(context, "synonyms_de", Synonyms.GERMAN);
        synonyms(context, "synonyms_all", Synonyms.ENGLISH, Synonyms.SWEDISH, Synonyms.FRENCH, Synonyms.GERMAN);
    }

    private static void synonyms(ElasticsearchAnalysisConfigurationContext context, String name, String... files) {
        context.tokenFilter(name).type("synonym_graph").param("synonyms", Synonyms.rules(files));
    }

    private static void completion(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("starts")
                .type("edge_ngram")
                .param("min_gram", Analyzers.SHORTEST_START)
                .param("max_gram", Analyzers.LONGEST_START)
                .param("preserve_original", true);
        context.tokenFilter("longest_start").type("truncate").param("length", Analyzers.LONGEST_START);
        custom(context, Analyzers.AUTOCOMPLETE, "lowercase", "asciifolding", "starts");
        custom(context, Analyzers.AUTOCOMPLETE_SEARCH, "lowercase", "asciifolding", "longest_start");
    }

    private static void queryAnalyzer(
            ElasticsearchAnalysisConfigurationContext context, String analyzer, String... filters) {
        analyzer(context, Analyzers.searchAnalyzerOf(analyzer), filters);
    }

    private static void literals(ElasticsearchAnalysisConfigurationContext context) {
        literal(context, Analyzers.TEXT_EN, ENGLISH);
        literal(context, Analyzers.TEXT_SV, SWEDISH);
        literal(context, Analyzers.TEXT_FR, FRENCH);
        literal(context, Analyzers.TEXT_DE, GERMAN);
        literal(context, Analyzers.TEXT_GENERAL, NONE);
        literal(context, Analyzers.TITLE, trades("singular"));
    }

    private static void literal(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        analyzer(context, Analyzers.literalOf(name), filters);
    }

    private static void compoundAnalyzer(
            ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        custom(
                context,
                name,
                Stream.of(Stream.of("lowercase"), Stream.of(filters), Stream.of("asciifolding", "remove_duplicates"))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        custom(
                context,
                name,
                Stream.of(Stream.of("lowercase"), Stream.of(filters), Stream.of("asciifolding"))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    private static void custom(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        String[] symbolNames =
                SymbolNames.RULES.stream().map(SymbolNames.Rule::name).toArray(String[]::new);
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .charFilters(symbolNames)
                .tokenFilters(filters);
    }

    private static String[] trades(String... filters) {
        return Stream.concat(Stream.of(TradeForms.filters()), Stream.of(filters))
                .toArray(String[]::new);
    }

    private static String[] prepend(String filter, String... filters) {
        return Stream.concat(Stream.of(filter), Stream.of(filters)).toArray(String[]::new);
    }
}

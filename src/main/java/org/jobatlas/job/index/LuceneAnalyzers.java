package org.jobatlas.job.index;

import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/** The {@link Analyzers} of the Lucene backend; {@link ElasticsearchAnalyzers} makes the same tokens. */
public final class LuceneAnalyzers implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        english(words(context, Analyzers.TEXT_EN));
        english(literalWords(context, Analyzers.TEXT_EN));
        english(synonyms(queryWords(context, Analyzers.TEXT_EN), Synonyms.ENGLISH));
        swedish(compounds(words(context, Analyzers.TEXT_SV), Words.COMPOUNDS_SV))
                .tokenFilter("removeDuplicates");
        swedish(literalWords(context, Analyzers.TEXT_SV));
        swedish(synonyms(queryWords(context, Analyzers.TEXT_SV), Synonyms.SWEDISH));
        french(words(context, Analyzers.TEXT_FR));
        french(literalWords(context, Analyzers.TEXT_FR));
        french(synonyms(queryWords(context, Analyzers.TEXT_FR), Synonyms.FRENCH));
        german(compounds(words(context, Analyzers.TEXT_DE), Words.COMPOUNDS_DE)).tokenFilter("removeDuplicates");
        german(literalWords(context, Analyzers.TEXT_DE));
        german(synonyms(queryWords(context, Analyzers.TEXT_DE), Synonyms.GERMAN));
        folded(words(context, Analyzers.TEXT_GENERAL));
        folded(literalWords(context, Analyzers.TEXT_GENERAL));
        folded(queryWords(context, Analyzers.TEXT_GENERAL));
        singular(compounds(trades(words(context, Analyzers.TITLE)), Words.COMPOUNDS_SV + "," + Words.COMPOUNDS_DE))
                .tokenFilter("removeDuplicates");
        singular(trades(literalWords(context, Analyzers.TITLE)));
        singular(synonyms(
                trades(queryWords(context, Analyzers.TITLE)),
                String.join(",", Synonyms.ENGLISH, Synonyms.SWEDISH, Synonyms.FRENCH, Synonyms.GERMAN)));
        singular(words(context, Analyzers.NAME));
        starts(words(context, Analyzers.AUTOCOMPLETE));
        typed(words(context, Analyzers.AUTOCOMPLETE_SEARCH));
        folded(context.normalizer(Analyzers.LOWERCASE_FOLDED).custom().tokenFilter("lowercase"));
    }

    private static LuceneAnalysisOptionalComponentsStep queryWords(
            LuceneAnalysisConfigurationContext context, String analyzer) {
        return words(context, Analyzers.searchAnalyzerOf(analyzer));
    }

    private static LuceneAnalysisOptionalComponentsStep literalWords(
            LuceneAnalysisConfigurationContext context, String analyzer) {
        return words(context, Analyzers.literalOf(analyzer));
    }

    /** Adds what compounds end in: a grundskollärare is found as a lärare as well. In documents alone, never in queries. */
    private static LuceneAnalysisOptionalComponentsStep compounds(
            LuceneAnalysisOptionalComponentsStep chain, String files) {
        return chain.tokenFilter("dictionaryCompoundWord")
                .param("dictionary", files)
                .param("minWordSize", String.valueOf(Analyzers.SHORTEST_COMPOUND))
                .param("minSubwordSize", String.valueOf(Analyzers.SHORTEST_PART))
                .param("maxSubwordSize", String.valueOf(Analyzers.LONGEST_PART))
                .param("onlyLongestMatch", "true");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        LuceneAnalysisOptionalComponentsStep chain =
                context.analyzer(name).custom().tokenizer("standard");
        for (SymbolNames.Rule rule : SymbolNames.RULES) {
            chain = chain.charFilter("patternReplace")
                    .param("pattern", rule.pattern())
                    .param("replacement", rule.replacement());
        }
        return chain.tokenFilter("lowercase");
    }

    /** Before stop words and stems, so that the files hold words as people write them. */
    private static LuceneAnalysisOptionalComponentsStep synonyms(
            LuceneAnalysisOptionalComponentsStep chain, String files) {
        return chain.tokenFilter("synonymGraph")
                .param("synonyms", files)
                .param("tokenizerFactory", StandardTokenizerFactory.class.getName())
                .param("ignoreCase", "true");
    }

    /** KStem leaves "marketing" and "market", "engineer" and "engineering" apart, which Porter's stems do not. */
    private static void english(LuceneAnalysisOptionalComponentsStep chain) {
        folded(chain.tokenFilter("englishPossessive")
                .tokenFilter("stop")
                .tokenFilter("keywordMarker")
                .param("pattern", TokenRules.UNSTEMMED_ENGLISH)
                .tokenFilter("kStem"));
    }

    private static LuceneAnalysisOptionalComponentsStep swedish(LuceneAnalysisOptionalComponentsStep chain) {
        return folded(replaced(
                        TokenRules.DEFINITE_PLURAL_SWEDISH,
                        "e",
                        replaced(TokenRules.DEFINITE_SWEDISH, "", stop(chain, "swedish")))
                .tokenFilter("keywordMarker")
                .param("pattern", TokenRules.UNSTEMMED_SWEDISH)
                .tokenFilter("snowballPorter")
                .param("language", "Swedish"));
    }

    private static void french(LuceneAnalysisOptionalComponentsStep chain) {
        folded(replaced(TokenRules.FEMININE_FRENCH, "er", stop(chain.tokenFilter("elision"), "french"))
                .tokenFilter("frenchLightStem"));
    }

    private static LuceneAnalysisOptionalComponentsStep german(LuceneAnalysisOptionalComponentsStep chain) {
        return folded(replaced(TokenRules.FEMININE_GERMAN, "", stop(chain, "german"))
                .tokenFilter("germanNormalization")
                .tokenFilter("germanLightStem"));
    }

    private static LuceneAnalysisOptionalComponentsStep singular(LuceneAnalysisOptionalComponentsStep chain) {
        return folded(chain.tokenFilter("englishMinimalStem"));
    }

    /** Before compounds and synonyms, whose files hold one form of each trade. */
    private static LuceneAnalysisOptionalComponentsStep trades(LuceneAnalysisOptionalComponentsStep chain) {
        LuceneAnalysisOptionalComponentsStep one = chain;
        for (TradeForms.Rule rule : TradeForms.RULES) {
            one = replaced(rule.ending(), rule.by(), one);
        }
        return one;
    }

    private static void starts(LuceneAnalysisOptionalComponentsStep chain) {
        chain.tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", String.valueOf(Analyzers.SHORTEST_START))
                .param("maxGramSize", String.valueOf(Analyzers.LONGEST_START))
                .param("preserveOriginal", "true");
    }

    private static void typed(LuceneAnalysisOptionalComponentsStep chain) {
        chain.tokenFilter("asciiFolding")
                .tokenFilter("truncate")
                .param("prefixLength", String.valueOf(Analyzers.LONGEST_START));
    }

    private static LuceneAnalysisOptionalComponentsStep stop(
            LuceneAnalysisOptionalComponentsStep chain, String language) {
        return chain.tokenFilter("stop")
                .param("format", "snowball")
                .param("words", "org/apache/lucene/analysis/snowball/" + language + "_stop.txt");
    }

    private static LuceneAnalysisOptionalComponentsStep replaced(
            String ending, String by, LuceneAnalysisOptionalComponentsStep chain) {
        return chain.tokenFilter("patternReplace").param("pattern", ending).param("replacement", by);
    }

    /** Last, because stop words and stemmers know their language with its accents. */
    private static LuceneAnalysisOptionalComponentsStep folded(LuceneAnalysisOptionalComponentsStep chain) {
        return chain.tokenFilter("asciiFolding");
    }
}

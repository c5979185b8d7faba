package org.jobatlas.testnode.plugin;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Tokenizers besides {@code standard}, which the server has itself. */
final class Tokenizers {

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        return Map.of(
                "keyword", tokenizer(settings -> KeywordTokenizer::new),
                "whitespace", tokenizer(settings -> WhitespaceTokenizer::new),
                "letter", tokenizer(settings -> LetterTokenizer::new),
                "ngram", tokenizer(settings -> () -> new NGramTokenizer(minGram(settings), maxGram(settings))),
                "edge_ngram",
                        tokenizer(settings -> () -> new EdgeNGramTokenizer(minGram(settings), maxGram(settings))));
    }

    static List<PreConfiguredTokenizer> preConfigured() {
        return List.of(
                PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new),
                PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new));
    }

    private static AnalysisProvider<TokenizerFactory> tokenizer(Function<Settings, Supplier<Tokenizer>> maker) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(name, maker.apply(settings));
    }

    private static int minGram(Settings settings) {
        return settings.getAsInt("min_gram", 1);
    }

    private static int maxGram(Settings settings) {
        return settings.getAsInt("max_gram", 2);
    }
}

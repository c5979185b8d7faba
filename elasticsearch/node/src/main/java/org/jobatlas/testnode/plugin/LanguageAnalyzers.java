package org.jobatlas.testnode.plugin;

import static java.util.Map.entry;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.core.StopAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Ready-made analyzers; a mapping that names its own chain needs none of them. */
final class LanguageAnalyzers {

    private LanguageAnalyzers() {}

    private interface Maker {
        Analyzer make(CharArraySet stopWords, CharArraySet stemExclusion);
    }

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> byName() {
        return Map.ofEntries(
                entry("simple", analyzer(CharArraySet.EMPTY_SET, (stops, excluded) -> new SimpleAnalyzer())),
                entry("whitespace", analyzer(CharArraySet.EMPTY_SET, (stops, excluded) -> new WhitespaceAnalyzer())),
                entry(
                        "stop",
                        analyzer(EnglishAnalyzer.getDefaultStopSet(), (stops, excluded) -> new StopAnalyzer(stops))),
                entry("english", analyzer(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new)),
                entry("swedish", analyzer(SwedishAnalyzer.getDefaultStopSet(), SwedishAnalyzer::new)),
                entry("french", analyzer(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new)),
                entry("german", analyzer(GermanAnalyzer.getDefaultStopSet(), GermanAnalyzer::new)));
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> analyzer(
            CharArraySet stopWords, Maker maker) {
        return (index, environment, name, settings) -> {
            Analyzer analyzer =
                    maker.make(Analysis.parseStopWords(environment, settings, stopWords), stemExclusion(settings));
            return new AbstractIndexAnalyzerProvider<Analyzer>(name) {
                @Override
                public Analyzer get() {
                    return analyzer;
                }
            };
        };
    }

    private static CharArraySet stemExclusion(Settings settings) {
        return Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET);
    }
}

package org.jobatlas.job.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** {@link LuceneAnalyzers} keeps the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisTest extends AnalysisContract {

    private CloseableSearchMapping mapping;

    @BeforeAll
    void openIndex() {
        mapping = AnalysedDocument.map(Map.of(
                "hibernate.search.backend.type", "lucene",
                "hibernate.search.backend.directory.type", "local-heap",
                "hibernate.search.backend.analysis.configurer", new LuceneAnalyzers()));
        AnalysedDocument.add(mapping, TITLES);
    }

    @Override
    SearchMapping mapping() {
        return mapping;
    }

    @AfterAll
    void closeIndex() {
        mapping.close();
    }

    @Override
    List<String> tokens(String analyzer, String text) {
        return tokens(analyzer(analyzer), text);
    }

    @Override
    String normalized(String normalizer, String text) {
        Analyzer found = mapping.backend()
                .unwrap(LuceneBackend.class)
                .normalizer(normalizer)
                .orElseThrow();
        return String.join(" ", tokens(found, text));
    }

    private Analyzer analyzer(String name) {
        return mapping.backend().unwrap(LuceneBackend.class).analyzer(name).orElseThrow();
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}

package org.jobatlas.search.internal.word;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.termvectors.Term;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import co.elastic.clients.elasticsearch.core.termvectors.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Statistics from Elasticsearch: the text is sent as a document that is not stored, and comes back as the terms of the field
 * with their frequencies. One shard answers, so on several shards the counts are those of a sample.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
class ElasticsearchStatistics implements IndexStatistics {

    /** About what the 20,000 tokens take that Lucene looks at. */
    private static final int MAX_CHARACTERS = 140_000;

    private static final String SPELLING = "spelling";

    private final ElasticsearchClient client;
    private final IndexNames names;

    ElasticsearchStatistics(ElasticsearchClient client, IndexNames names) {
        this.client = client;
        this.names = names;
    }

    @Override
    public TermCounts count(String field, String text) {
        String read = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        TermVector vector = vector(field, read);
        if (vector == null) {
            return new TermCounts(0, List.of());
        }
        long documents = vector.fieldStatistics() == null
                ? 0
                : Math.max(0, vector.fieldStatistics().docCount());
        return new TermCounts(
                documents,
                vector.terms().values().stream()
                        .filter(term -> !term.tokens().isEmpty())
                        .map(term -> new TermCount(surface(term, read), term.termFreq(), documents(term)))
                        .toList());
    }

    private @Nullable TermVector vector(String field, String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            TermvectorsResponse response = client.termvectors(request -> request.index(names.read())
                    .doc(Map.of(field, text))
                    .fields(field)
                    .perFieldAnalyzer(Map.of(field, Analyzers.literalOf(field)))
                    .termStatistics(true)
                    .fieldStatistics(true)
                    .offsets(true)
                    // not needed, but the client cannot read an answer without them
                    .positions(true)
                    .payloads(false));
            return response.termVectors().get(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String surface(Term term, String text) {
        Token first = term.tokens().stream()
                .min(Comparator.comparing(token -> Objects.requireNonNull(token.startOffset())))
                .orElseThrow();
        return text.substring(Objects.requireNonNull(first.startOffset()), Objects.requireNonNull(first.endOffset()));
    }

    private static long documents(Term term) {
        return term.docFreq() == null ? 0 : term.docFreq();
    }

    @Override
    public List<Spelling> alike(String field, String word) {
        try {
            Map<String, List<Suggestion<Void>>> suggestions = client.search(
                            request -> request.index(names.read())
                                    .size(0)
                                    .suggest(suggester -> suggester.suggesters(
                                            SPELLING,
                                            one -> one.text(word)
                                                    .term(term -> term.field(field)
                                                            .analyzer("keyword")
                                                            .suggestMode(SuggestMode.Popular)
                                                            .size(MOST_ALIKE)))),
                            Void.class)
                    .suggest();
            return suggestions.getOrDefault(SPELLING, List.of()).stream()
                    .flatMap(suggestion -> suggestion.term().options().stream())
                    .map(option -> new Spelling(option.text(), option.freq()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.jobatlas.evaluation.internal.input;

import java.util.List;
import java.util.Map;

/**
 * A corpus, queries, and which documents are good for which query.
 *
 * @param judged queries that have at least one relevant document, in the order of their file
 * @param judgements by query and document; only of known ones
 * @param warnings one sentence each
 */
public record JudgedSet(
        List<CorpusRecord> corpus,
        List<CorpusRecord> judged,
        Map<String, Map<String, Integer>> judgements,
        List<String> warnings) {

    public JudgedSet {
        corpus = List.copyOf(corpus);
        judged = List.copyOf(judged);
        warnings = List.copyOf(warnings);
    }

    public Map<String, Integer> of(CorpusRecord query) {
        return judgements.getOrDefault(query.id(), Map.of());
    }
}

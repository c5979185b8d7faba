package org.jobatlas.evaluation.internal.system;

import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jspecify.annotations.Nullable;

/**
 * The lists that a system made.
 *
 * @param against name of the system it is a change of, where there is one
 * @param lists ids of documents by id of the query, best first
 */
public record SystemRun(String name, @Nullable String against, Map<String, List<String>> lists) {

    public List<String> of(CorpusRecord query) {
        return lists.getOrDefault(query.id(), List.of());
    }
}

package org.jobatlas.evaluation;

import java.util.List;
import java.util.Map;
import org.jobatlas.ranking.metrics.Estimate;

/**
 * What an evaluation found.
 *
 * @param queries that were scored
 * @param documents in the corpus
 * @param warnings one sentence each
 * @param systems metrics by name of the system
 */
public record EvaluationSummary(
        int queries, int documents, List<String> warnings, Map<String, Map<String, Estimate>> systems) {}

package org.jobatlas.evaluation.internal;

/** Exact hits on Lucene. */
class LuceneExactHitsRelevanceTest extends ExactHitsContract {}

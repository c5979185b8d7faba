package org.jobatlas.search.internal;

/** The judged queries on Lucene. */
class LuceneJudgedQueriesRelevanceTest extends JudgedQueriesContract {}

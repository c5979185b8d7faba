package org.jobatlas.search.internal;

/** Everyday queries on Lucene. */
class LuceneEverydayQueriesRelevanceTest extends EverydayQueriesContract {}

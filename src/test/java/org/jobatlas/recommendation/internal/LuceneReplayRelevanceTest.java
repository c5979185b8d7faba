package org.jobatlas.recommendation.internal;

/** Replays on Lucene. */
class LuceneReplayRelevanceTest extends ReplayContract {}

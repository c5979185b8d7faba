package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.CandidateRetriever} on Lucene. */
class LuceneCandidateRetrieverIT extends CandidateRetrieverContract {}

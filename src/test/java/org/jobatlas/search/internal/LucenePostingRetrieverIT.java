package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.PostingRetriever} on Lucene. */
class LucenePostingRetrieverIT extends PostingRetrieverContract {}

package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.IndexRebuild} on Lucene. */
class LuceneIndexRebuildIT extends IndexRebuildContract {}

package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.JobSearch} as people type on Lucene. */
class LuceneQueryReadingIT extends QueryReadingContract {}

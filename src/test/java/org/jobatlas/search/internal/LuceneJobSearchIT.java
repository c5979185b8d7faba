package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.JobSearch} on Lucene. */
class LuceneJobSearchIT extends JobSearchContract {}

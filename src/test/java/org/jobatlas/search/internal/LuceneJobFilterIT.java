package org.jobatlas.search.internal;

/** The contract of filters, facets and sorting on Lucene. */
class LuceneJobFilterIT extends JobFilterContract {}

package org.jobatlas.search.internal;

/** The contract of {@link org.jobatlas.search.PeopleRetriever} on Lucene. */
class LucenePeopleRetrieverIT extends PeopleRetrieverContract {}

package org.jobatlas.search.internal;

import org.jobatlas.testing.RequiresElasticsearch;
import org.springframework.test.context.TestPropertySource;

/** Everyday queries on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchEverydayQueriesRelevanceTest extends EverydayQueriesContract {}

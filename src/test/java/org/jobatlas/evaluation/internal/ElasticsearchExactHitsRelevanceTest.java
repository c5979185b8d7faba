package org.jobatlas.evaluation.internal;

import org.jobatlas.testing.RequiresElasticsearch;
import org.springframework.test.context.TestPropertySource;

/** Exact hits on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchExactHitsRelevanceTest extends ExactHitsContract {}

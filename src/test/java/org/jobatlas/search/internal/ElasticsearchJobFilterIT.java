package org.jobatlas.search.internal;

import org.jobatlas.testing.RequiresElasticsearch;
import org.springframework.test.context.TestPropertySource;

/** The contract of filters, facets and sorting on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchJobFilterIT extends JobFilterContract {}

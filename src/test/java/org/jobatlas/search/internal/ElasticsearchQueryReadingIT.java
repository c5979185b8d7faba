package org.jobatlas.search.internal;

import org.jobatlas.testing.RequiresElasticsearch;
import org.springframework.test.context.TestPropertySource;

/** The contract of {@link org.jobatlas.search.JobSearch} as people type on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchQueryReadingIT extends QueryReadingContract {}

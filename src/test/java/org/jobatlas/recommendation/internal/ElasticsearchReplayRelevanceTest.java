package org.jobatlas.recommendation.internal;

import org.jobatlas.testing.RequiresElasticsearch;
import org.springframework.test.context.TestPropertySource;

/** Replays on Elasticsearch. */
@RequiresElasticsearch
@TestPropertySource(properties = "jobatlas.search.backend=elasticsearch")
class ElasticsearchReplayRelevanceTest extends ReplayContract {}

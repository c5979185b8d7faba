package org.jobatlas.search;

import java.util.Optional;
import org.jobatlas.shared.ResultPage;

/**
 * The answer to a search.
 *
 * @param spelling a query that would find more, where this one finds little
 */
public record JobSearchResult(ResultPage<JobHit> page, JobFacets facets, Optional<String> spelling) {}

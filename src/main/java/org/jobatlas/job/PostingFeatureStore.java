package org.jobatlas.job;

import java.util.Collection;
import java.util.Map;

/** Features of postings for ranking, cached in memory. */
public interface PostingFeatureStore {

    /** Features of the published postings among the ids; for anybody. */
    Map<PostingId, PostingFeatures> find(Collection<PostingId> ids);
}

package org.jobatlas.job;

import java.util.Collection;
import java.util.Map;
import org.jobatlas.taxonomy.FieldClassifier;

/** Features of postings for ranking, cached in memory. */
public interface PostingFeatureStore {

    /** Features of the published postings among the ids; for anybody. */
    Map<PostingId, PostingFeatures> find(Collection<PostingId> ids);

    /** The same with fields of work as a classifier reads them that may not serve; for administrators and the system. */
    Map<PostingId, PostingFeatures> readBy(FieldClassifier classifier, Collection<PostingId> ids);
}

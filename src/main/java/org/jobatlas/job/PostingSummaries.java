package org.jobatlas.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What lists show of published postings. */
public interface PostingSummaries {

    /** Summaries of the published postings among the ids, in the order of the ids; for anybody. */
    List<PostingSummary> find(Collection<PostingId> ids);

    /** Title and description of the published postings among the ids as plain text; for anybody. */
    Map<PostingId, String> texts(Collection<PostingId> ids);
}

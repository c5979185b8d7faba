package org.jobatlas.job;

import java.util.Collection;
import java.util.Map;

/** Ids of postings at their source. */
public interface PostingSources {

    /** By posting; deleted postings are missing. */
    Map<PostingId, String> idsAtSource(Collection<PostingId> ids);
}

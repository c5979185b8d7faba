package org.jobatlas.job;

import java.util.Collection;
import java.util.Map;

/** What postings are called where they come from. */
public interface PostingSources {

    /** The ids at their source; nothing for postings that are gone. */
    Map<PostingId, String> idsAtSource(Collection<PostingId> ids);
}

package org.jobatlas.job;

import java.util.Collection;
import java.util.Set;

/** A room that keeps something of postings for which they have to stay. */
public interface PostingTies {

    /** Those of these postings that have to stay; for the portal itself. */
    Set<PostingId> held(Collection<PostingId> postings);
}

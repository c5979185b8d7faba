package org.jobatlas.job;

import java.util.Collection;
import java.util.Set;

/** Prevents the deletion of postings that another module needs. */
public interface PostingTies {

    /** The postings among these that must not be deleted; for the portal itself. */
    Set<PostingId> held(Collection<PostingId> postings);
}

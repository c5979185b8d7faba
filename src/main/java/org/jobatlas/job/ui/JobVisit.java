package org.jobatlas.job.ui;

import org.jobatlas.job.PostingId;

/** Receives the actions of a person on a posting. */
public interface JobVisit {

    /** Ignores all actions. */
    JobVisit UNNOTED = new JobVisit() {};

    /** The link to the employer was followed. */
    default void applied(PostingId posting) {}

    /** Saved or no longer. */
    default void saved(PostingId posting, boolean saved) {}
}

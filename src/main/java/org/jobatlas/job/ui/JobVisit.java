package org.jobatlas.job.ui;

import org.jobatlas.job.PostingId;

/** Told of what a person does on the sheet of a posting. */
public interface JobVisit {

    /** Nobody wants to know. */
    JobVisit UNNOTED = new JobVisit() {};

    /** The link to the employer was followed. */
    default void applied(PostingId posting) {}

    /** Saved or no longer. */
    default void saved(PostingId posting, boolean saved) {}
}

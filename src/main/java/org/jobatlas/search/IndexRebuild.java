package org.jobatlas.search;

/** Builds the index anew from the database while the present one goes on serving. */
public interface IndexRebuild {

    /**
     * Rebuilds and switches to the new index; for administrators and the system. Changes made meanwhile are in the new index
     * soon after. If it fails, the present index stays. It throws {@link RebuildRunningException} where another one is running.
     */
    RebuildReport rebuild();
}

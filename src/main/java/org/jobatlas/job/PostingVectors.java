package org.jobatlas.job;

/** How far the background work on vectors has come. */
public interface PostingVectors {

    /** Published postings whose vector is missing or of another text or model. For administrators and the system. */
    long missing();
}

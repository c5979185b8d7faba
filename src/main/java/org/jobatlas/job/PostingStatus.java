package org.jobatlas.job;

/** The life cycle of a posting; only published ones are found. */
public enum PostingStatus {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED,
    ARCHIVED
}

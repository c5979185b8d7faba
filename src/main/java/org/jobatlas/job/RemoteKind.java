package org.jobatlas.job;

/** Where the work is done. */
public enum RemoteKind {
    ON_SITE,
    HYBRID,
    REMOTE
}

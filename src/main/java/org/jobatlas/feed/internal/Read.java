package org.jobatlas.feed.internal;

import org.jobatlas.job.PostingDraft;

/** A row of which a posting was made. */
record Read(long line, PostingDraft draft) implements Result {}

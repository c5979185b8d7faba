package org.jobatlas.feed.internal;

import java.util.List;
import org.jobatlas.feed.NotUnderstood;
import org.jobatlas.job.PostingDraft;

/** A row of which a posting was made. */
record Read(long line, PostingDraft draft, List<NotUnderstood> notUnderstood) implements Result {}

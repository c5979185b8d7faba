package org.jobatlas.feed.internal.draft;

import java.util.List;
import org.jobatlas.feed.NotUnderstood;
import org.jobatlas.job.PostingDraft;

/** A row that gave a posting. */
public record Read(long line, PostingDraft draft, List<NotUnderstood> notUnderstood) implements Result {}

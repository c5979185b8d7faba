package org.jobatlas.feed.internal.draft;

/** The result for a row: a posting, or the reason for rejecting it. */
public sealed interface RowResult permits ReadRow, FeedEntry.Rejected {}

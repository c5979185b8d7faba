package org.jobatlas.feed.internal.draft;

/** The result for a row: a posting, or the reason for rejecting it. */
public sealed interface Result permits Read, FeedEntry.Rejected {}

package org.jobatlas.feed.internal.draft;

/** What became of a row: a posting, or a reason. */
public sealed interface Result permits Read, FeedEntry.Rejected {}

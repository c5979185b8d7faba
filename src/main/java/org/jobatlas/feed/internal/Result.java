package org.jobatlas.feed.internal;

/** What became of a row: a posting, or a reason. */
sealed interface Result permits Read, FeedEntry.Rejected {}

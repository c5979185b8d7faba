/** Converts a row to a draft of a posting: meaning of columns, pay, places, dates and other facts. */
@NullMarked
package org.jobatlas.feed.internal.draft;

import org.jspecify.annotations.NullMarked;

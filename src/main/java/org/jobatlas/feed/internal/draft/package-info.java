/** From a row to a draft of a posting: what its columns mean, and how pay, places, dates and kinds are read. */
@NullMarked
package org.jobatlas.feed.internal.draft;

import org.jspecify.annotations.NullMarked;

/** Dates as feeds write them. */
@NullMarked
package org.jobatlas.feed.internal.draft.dates;

import org.jspecify.annotations.NullMarked;

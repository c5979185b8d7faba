/** Places of work as feeds write them. */
@NullMarked
package org.jobatlas.feed.internal.draft.places;

import org.jspecify.annotations.NullMarked;

/** The posts that somebody held: title, employer and period. */
@NullMarked
package org.jobatlas.profile.internal.posts;

import org.jspecify.annotations.NullMarked;

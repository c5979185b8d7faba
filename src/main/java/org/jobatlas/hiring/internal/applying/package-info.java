/** How seekers apply: drafts, what is shared, sending and taking back. */
@NullMarked
package org.jobatlas.hiring.internal.applying;

import org.jspecify.annotations.NullMarked;

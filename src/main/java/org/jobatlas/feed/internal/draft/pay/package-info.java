/** Pay as people write it. */
@NullMarked
package org.jobatlas.feed.internal.draft.pay;

import org.jspecify.annotations.NullMarked;

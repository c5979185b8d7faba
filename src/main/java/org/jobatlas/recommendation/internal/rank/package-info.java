/** Steps 3 and 4: from what was measured to a score, and from scores to the order that is shown. */
@NullMarked
package org.jobatlas.recommendation.internal.rank;

import org.jspecify.annotations.NullMarked;

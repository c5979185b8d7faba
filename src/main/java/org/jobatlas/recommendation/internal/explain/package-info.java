/** Step 5: the list with its reasons. */
@NullMarked
package org.jobatlas.recommendation.internal.explain;

import org.jspecify.annotations.NullMarked;

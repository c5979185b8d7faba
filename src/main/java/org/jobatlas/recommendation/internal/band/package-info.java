/** Step 4: how well each of them fits, by its gates and its score. */
@NullMarked
package org.jobatlas.recommendation.internal.band;

import org.jspecify.annotations.NullMarked;

/** Step 2: which of them must not be shown. */
@NullMarked
package org.jobatlas.recommendation.internal.gate;

import org.jspecify.annotations.NullMarked;

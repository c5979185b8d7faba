/** Step 1: postings that may be shown, found by words and by meaning. */
@NullMarked
package org.jobatlas.recommendation.internal.contender;

import org.jspecify.annotations.NullMarked;

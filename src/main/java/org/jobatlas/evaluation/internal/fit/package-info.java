/** Weights fitted to judgements. */
@NullMarked
package org.jobatlas.evaluation.internal.fit;

import org.jspecify.annotations.NullMarked;

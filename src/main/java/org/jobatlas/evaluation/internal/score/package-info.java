/** Figures: metrics of a ranked list, and systems compared query by query. */
@NullMarked
package org.jobatlas.evaluation.internal.score;

import org.jspecify.annotations.NullMarked;

/** Reads judged sets, runs systems on them, scores and reports. */
@NullMarked
package org.jobatlas.evaluation.internal;

import org.jspecify.annotations.NullMarked;

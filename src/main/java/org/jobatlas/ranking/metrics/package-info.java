/** Measures of ranked lists and probabilities, with confidence intervals and significance tests. */
@NamedInterface("metrics")
@NullMarked
package org.jobatlas.ranking.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

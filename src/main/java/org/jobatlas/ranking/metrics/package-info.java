/** Measures of ranked lists and of probabilities, and how sure one may be of them. */
@NamedInterface("metrics")
@NullMarked
package org.jobatlas.ranking.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** From a resume and from a profile to a list, against what cannot be left out. */
@NullMarked
package org.jobatlas.recommendation.internal.benchmark;

import org.jspecify.annotations.NullMarked;

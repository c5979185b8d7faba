@NullMarked
package org.jobatlas.recommendation.internal.band;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jobatlas.recommendation.internal.explain;

import org.jspecify.annotations.NullMarked;

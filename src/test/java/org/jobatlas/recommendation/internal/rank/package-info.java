@NullMarked
package org.jobatlas.recommendation.internal.rank;

import org.jspecify.annotations.NullMarked;

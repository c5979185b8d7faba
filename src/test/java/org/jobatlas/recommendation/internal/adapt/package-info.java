@NullMarked
package org.jobatlas.recommendation.internal.adapt;

import org.jspecify.annotations.NullMarked;

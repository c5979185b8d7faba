@NullMarked
package org.jobatlas.recommendation.internal.gate;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jobatlas.recommendation.internal.contender;

import org.jspecify.annotations.NullMarked;

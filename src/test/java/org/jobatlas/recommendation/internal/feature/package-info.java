@NullMarked
package org.jobatlas.recommendation.internal.feature;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.jobatlas.recommendation.internal;

import org.jspecify.annotations.NullMarked;

/** The steps of the pipeline, each from a list to a list. */
@NullMarked
package org.jobatlas.recommendation.internal;

import org.jspecify.annotations.NullMarked;

/** The record of every served list, and its replay. */
@NullMarked
package org.jobatlas.recommendation.internal.record;

import org.jspecify.annotations.NullMarked;

/** What is measured of a posting for a profile: a class for every feature. */
@NullMarked
package org.jobatlas.recommendation.internal.feature;

import org.jspecify.annotations.NullMarked;

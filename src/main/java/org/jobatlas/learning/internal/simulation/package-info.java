/** The loop on invented people whose taste is known, so that it can be seen whether learning finds it. */
@NullMarked
package org.jobatlas.learning.internal.simulation;

import org.jspecify.annotations.NullMarked;

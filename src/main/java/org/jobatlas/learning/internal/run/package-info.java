/** Runs trainings, one at a time. */
@NullMarked
package org.jobatlas.learning.internal.run;

import org.jspecify.annotations.NullMarked;

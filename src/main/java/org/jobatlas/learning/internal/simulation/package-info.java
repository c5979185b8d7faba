/** Simulation of the learning loop with people whose preferences are known. */
@NullMarked
package org.jobatlas.learning.internal.simulation;

import org.jspecify.annotations.NullMarked;

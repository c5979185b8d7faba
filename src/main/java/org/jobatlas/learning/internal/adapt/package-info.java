/** Learns how the vectors of resumes are turned. */
@NullMarked
package org.jobatlas.learning.internal.adapt;

import org.jspecify.annotations.NullMarked;

/** Checks of a posting while it is written, each with what its finding costs and a step that mends it. */
@NullMarked
package org.jobatlas.job.internal.check;

import org.jspecify.annotations.NullMarked;

/** Attacks on a portal of one's own, bounded and on this machine alone. */
@NullMarked
package org.jobatlas.bench.internal.abuse;

import org.jspecify.annotations.NullMarked;

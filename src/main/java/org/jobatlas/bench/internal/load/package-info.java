/** Many people who search at once, on a portal in a process of its own. */
@NullMarked
package org.jobatlas.bench.internal.load;

import org.jspecify.annotations.NullMarked;

/** What open pages keep in memory, on a portal in a process of its own. */
@NullMarked
package org.jobatlas.bench.internal.page;

import org.jspecify.annotations.NullMarked;

/** Pages that exist to be measured, in portals that benchmarks start for themselves. */
@NullMarked
package org.jobatlas.bench.ui;

import org.jspecify.annotations.NullMarked;

/** Search measured against the engine under it. */
@NullMarked
package org.jobatlas.search.internal.benchmark;

import org.jspecify.annotations.NullMarked;

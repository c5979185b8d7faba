/** Which engine holds the index: its settings, names and parts, and the session that every query runs in. */
@NullMarked
package org.jobatlas.search.internal.engine;

import org.jspecify.annotations.NullMarked;
